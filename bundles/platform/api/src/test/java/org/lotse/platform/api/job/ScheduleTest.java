package org.lotse.platform.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void readsWhatStandsBesideAJob() {
        assertThat(Schedule.of("PT15M", "", "")).isEqualTo(new Schedule.Every(Duration.ofMinutes(15)));
        assertThat(Schedule.of("", "02:30", "")).isEqualTo(new Schedule.Daily(HALF_PAST_TWO));
        assertThat(Schedule.of("", "02:30", "MONDAY")).isEqualTo(new Schedule.Weekly(DayOfWeek.MONDAY, HALF_PAST_TWO));
        assertThat(Schedule.of("", "02:30", "1")).isEqualTo(new Schedule.Monthly(1, HALF_PAST_TWO));
    }

    @ParameterizedTest
    @CsvSource({
        "'','',''",
        "PT15M,02:30,''",
        "PT15M,'',MONDAY",
        "'','',MONDAY",
        "soon,'',''",
        "PT0.1S,'',''",
        "P2D,'',''",
        "'',half past two,''",
        "'',02:30,SOMEDAY",
        "'',02:30,0",
        "'',02:30,29"
    })
    void whatMakesNoSenseIsRefused(String every, String at, String on) {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.of(every, at, on));
    }
}
