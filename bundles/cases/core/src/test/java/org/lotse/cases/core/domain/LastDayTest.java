package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTest {

    @ParameterizedTest(name = "{0} and {1} months: {2}")
    @CsvSource({
        // In the middle of a month, the day before.
        "2017-07-24, 24, 2019-07-23",
        // From the first of a month, to the last of the month before; in a leap year its 29th.
        "2017-03-01, 24, 2019-02-28",
        "2018-03-01, 24, 2020-02-29",
        "2017-01-01, 24, 2018-12-31",
        // From 29 February.
        "2016-02-29, 24, 2018-02-28",
        "2024-02-29, 36, 2027-02-28",
        "2024-02-29, 48, 2028-02-28",
        // From the 31st into months that have none, and from the 30th and 31st into February.
        "2023-08-31, 13, 2024-09-30",
        "2023-08-31, 6, 2024-02-29",
        "2022-08-31, 6, 2023-02-28",
        "2023-08-30, 6, 2024-02-29",
        "2022-08-30, 6, 2023-02-28",
        "2023-01-31, 36, 2026-01-30"
    })
    void termEndsTheDayBeforeTheOneWithTheSameNumber(LocalDate begin, int months, LocalDate last) {
        assertThat(LastDay.of(begin, months)).isEqualTo(last);
    }
}
