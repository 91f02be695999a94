package org.lotse.helpers.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1:30|90", "1,5|90", "1.5|90", "2|120", " 0:05 |5", "0,33|20", "24|1440"})
    void isReadAsPeopleWriteIt(String typed, int minutes) {
        assertThat(DurationText.minutes(typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eine", "1:60", "-1", "1:5", "1,555", "100"})
    void whatCannotBeReadIsNoDuration(String typed) {
        assertThatThrownBy(() -> DurationText.minutes(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("minutes"));
    }

    @Test
    void isWrittenAsHoursAndMinutes() {
        assertThat(DurationText.of(5)).isEqualTo("0:05");
        assertThat(DurationText.of(6_090)).isEqualTo("101:30");
    }
}
