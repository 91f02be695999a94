package org.lotse.helpers.core.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateDaysTest {

    @Test
    void ninetyOneDaysAreTooOldInEveryCase() {
        for (var issued = LocalDate.of(2024, 1, 1); issued.getYear() < 2029; issued = issued.plusDays(1)) {
            assertThat(CertificateDays.freshUntil(issued))
                    .isBefore(issued.plusDays(91))
                    .isBeforeOrEqualTo(issued.plusMonths(3))
                    .isAfterOrEqualTo(issued.plusDays(89));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-25, 2026-11-23", // three months are 92 days here: the 90th decides
        "2026-11-30, 2027-02-28", // the shorter month decides
        "2023-11-30, 2024-02-28", // 90 days, though February has 29
        "2026-01-31, 2026-04-30",
        "2026-02-01, 2026-05-01", // 89 days
    })
    void threeMonthsEndWhereTheCalendarSaysAndNeverAfterNinetyDays(LocalDate issued, LocalDate until) {
        assertThat(CertificateDays.freshUntil(issued)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-23, 2026-11-23",
        "2024-02-29, 2029-02-28", // leap day
        "2019-02-28, 2024-02-28",
        "2026-08-31, 2031-08-31", // end of a month
    })
    void fiveYearsAfterTheInspectionItIsDueAgain(LocalDate inspected, LocalDate due) {
        assertThat(CertificateDays.dueOn(inspected)).isEqualTo(due);
    }

    @Test
    void itIsShownAsDueAboutThreeMonthsBefore() {
        for (var inspected = LocalDate.of(2023, 1, 1); inspected.getYear() < 2029; inspected = inspected.plusDays(1)) {
            var due = CertificateDays.dueOn(inspected);
            assertThat(CertificateDays.inspectedLongAgo(due.minusDays(89))).isAfterOrEqualTo(inspected);
            assertThat(CertificateDays.inspectedLongAgo(due.minusDays(93))).isBefore(inspected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-05-23, 2026-11-23", "2025-08-31, 2026-02-28", "2023-08-31, 2024-02-29"})
    void factsGoSixMonthsAfterTheActivityEnded(LocalDate ended, LocalDate gone) {
        assertThat(CertificateDays.keptUntil(ended)).isEqualTo(gone);
    }
}
