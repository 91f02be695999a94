package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.cases.api.PeriodStage;

class PeriodStageTest {

    @ParameterizedTest(name = "{0}, end {1}: {2}")
    @CsvSource({
        "2026-11-24, 2027-05-25, RUNNING",
        "2026-11-24, 2027-05-24, SIX_MONTHS",
        "2026-11-24, 2027-02-25, SIX_MONTHS",
        "2026-11-24, 2027-02-24, THREE_MONTHS",
        "2026-11-24, 2026-12-25, THREE_MONTHS",
        "2026-11-24, 2026-12-24, ONE_MONTH",
        "2026-11-24, 2026-11-24, ONE_MONTH",
        "2026-11-24, 2026-11-23, OVER",
        // From the last of a month to the last of a month: the warning is never late.
        "2027-02-28, 2027-03-31, ONE_MONTH",
        "2027-02-27, 2027-03-28, THREE_MONTHS",
        "2028-02-29, 2028-03-31, ONE_MONTH",
        "2028-02-28, 2028-03-29, THREE_MONTHS",
        "2026-08-31, 2027-02-28, SIX_MONTHS",
        "2026-11-30, 2027-05-31, SIX_MONTHS"
    })
    void stageTellsHowNearTheEndIs(LocalDate today, LocalDate end, PeriodStage stage) {
        assertThat(PeriodStage.of(end, today)).isEqualTo(stage);
    }
}
