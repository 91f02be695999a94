package org.lotse.liga.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Period;

class PeriodTest {

    private static final Period YEAR = new Period(day("2017-01-01"), day("2017-12-31"));

    @Test
    void bothEndsBelongToIt() {
        assertThat(YEAR.days()).isEqualTo(365);
        assertThat(YEAR.has(day("2017-01-01"))).isTrue();
        assertThat(YEAR.has(day("2017-12-31"))).isTrue();
        assertThat(YEAR.has(day("2018-01-01"))).isFalse();
    }

    @Test
    void commonDaysAreThoseOfBoth() {
        assertThat(YEAR.with(new Period(day("2017-12-31"), null)))
                .contains(new Period(day("2017-12-31"), day("2017-12-31")));
        assertThat(YEAR.with(new Period(day("2018-01-01"), null))).isEmpty();
        assertThat(new Period(day("2017-05-01"), null).with(new Period(day("2016-01-01"), null)))
                .contains(new Period(day("2017-05-01"), null));
    }

    @Test
    void whatIsLeftAreTheGaps() {
        var taken = List.of(
                new Period(day("2017-07-01"), day("2017-09-30")),
                new Period(day("2016-01-01"), day("2017-03-31")),
                new Period(day("2017-03-15"), day("2017-04-15")));

        assertThat(YEAR.without(taken))
                .containsExactly(
                        new Period(day("2017-04-16"), day("2017-06-30")),
                        new Period(day("2017-10-01"), day("2017-12-31")));
        assertThat(YEAR.without(List.of())).containsExactly(YEAR);
        assertThat(YEAR.without(List.of(new Period(day("2015-01-01"), null)))).isEmpty();
        assertThat(new Period(day("2017-01-01"), null).without(List.of(YEAR)))
                .containsExactly(new Period(day("2018-01-01"), null));
    }
}
