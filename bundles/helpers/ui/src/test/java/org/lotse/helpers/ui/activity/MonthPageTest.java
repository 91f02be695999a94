package org.lotse.helpers.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthPageTest {

    @Test
    void aMonthIsShownInWholeWeeks() {
        assertThat(MonthPage.firstDay(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(MonthPage.lastDay(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    void aMonthThatBeginsOnMondayAndEndsOnSundayShowsNoOtherDays() {
        assertThat(MonthPage.firstDay(YearMonth.of(2027, 2))).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(MonthPage.lastDay(YearMonth.of(2027, 2))).isEqualTo(LocalDate.of(2027, 2, 28));
    }
}
