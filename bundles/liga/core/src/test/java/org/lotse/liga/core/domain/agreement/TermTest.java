package org.lotse.liga.core.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.agreement.Standing;

class TermTest {

    @Test
    void noticeIsCountedBackFromTheDayAfterTheEnd() {
        var term = ending("2018-04-30", 3, 12, null);

        assertThat(term.on(day("2017-06-01")).lastNoticeDay()).isEqualTo(day("2018-01-31"));
        assertThat(ending("2018-12-31", 6, 12, null).on(day("2017-06-01")).lastNoticeDay())
                .isEqualTo(day("2018-06-30"));
        assertThat(ending("2018-12-31", 0, 12, null).on(day("2017-06-01")).lastNoticeDay())
                .isEqualTo(day("2018-12-31"));
    }

    @Test
    void itIsWarnedInTimeAndOnTheLastDayStill() {
        var term = ending("2018-04-30", 3, 12, null);

        assertThat(term.on(day("2015-04-30")).state()).isEqualTo(AgreementState.TO_COME);
        assertThat(term.on(day("2017-08-03")).state()).isEqualTo(AgreementState.RUNNING);
        assertThat(term.on(day("2017-08-04")).state()).isEqualTo(AgreementState.NOTICE_DUE);
        assertThat(term.on(day("2018-01-31")).state()).isEqualTo(AgreementState.NOTICE_DUE);
    }

    @Test
    void withoutNoticeInTimeItGoesOn() {
        var standing = ending("2018-04-30", 3, 12, null).on(day("2018-02-01"));

        assertThat(standing).isEqualTo(new Standing(AgreementState.RUNNING, day("2019-04-30"), day("2019-01-31")));
        assertThat(ending("2018-04-30", 3, 12, null).bounds().to()).isNull();
    }

    @Test
    void noticeEndsItAtTheNextEndForWhichItCameInTime() {
        assertThat(ending("2018-04-30", 3, 12, "2018-01-31").bounds().to()).isEqualTo(day("2018-04-30"));
        assertThat(ending("2018-04-30", 3, 12, "2018-02-01").bounds().to()).isEqualTo(day("2019-04-30"));
        assertThat(ending("2018-04-30", 3, 12, "2018-01-31").on(day("2018-02-01")))
                .isEqualTo(new Standing(AgreementState.ENDING, day("2018-04-30"), null));
        assertThat(ending("2018-04-30", 3, 12, "2018-01-31")
                        .on(day("2018-05-01"))
                        .state())
                .isEqualTo(AgreementState.ENDED);
    }

    @Test
    void withoutRenewalItJustEnds() {
        var term = ending("2018-04-30", 3, 0, null);

        assertThat(term.on(day("2017-06-01"))).isEqualTo(new Standing(AgreementState.RUNNING, day("2018-04-30"), null));
        assertThat(term.on(day("2017-11-01")).state()).isEqualTo(AgreementState.ENDING);
        assertThat(term.on(day("2018-04-30")).state()).isEqualTo(AgreementState.ENDING);
        assertThat(term.on(day("2018-05-01")).state()).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void withoutAnEndNoticeGoesToTheNextPointForWhichItIsInTime() {
        assertThat(endless(3, NoticePoint.YEAR_END).on(day("2017-09-30")).lastNoticeDay())
                .isEqualTo(day("2017-09-30"));
        assertThat(endless(3, NoticePoint.YEAR_END).on(day("2017-10-01")).lastNoticeDay())
                .isEqualTo(day("2018-09-30"));
        assertThat(endless(1, NoticePoint.QUARTER_END).on(day("2017-06-01")).lastNoticeDay())
                .isEqualTo(day("2017-08-31"));
        assertThat(endless(1, NoticePoint.MONTH_END).on(day("2020-01-31")).lastNoticeDay())
                .isEqualTo(day("2020-01-31"));
        assertThat(endless(3, NoticePoint.YEAR_END).on(day("2017-09-30")).endsOn())
                .isNull();
    }

    @Test
    void whatMakesNoSenseIsRefusedBesideItsField() {
        assertThat(refusal(() -> ending("2014-04-30", 3, 0, null))).isEqualTo("to liga.rule.end-before-begin");
        assertThat(refusal(() -> ending("2018-04-30", 61, 0, null))).isEqualTo("noticeMonths liga.rule.months");
        assertThat(refusal(() -> ending("2018-04-30", 3, 0, "2018-05-01")))
                .isEqualTo("noticeGivenOn liga.rule.notice-after-end");
        assertThat(refusal(() -> Term.of(new AgreementTerm(day("2015-05-01"), null, 3, null, 0, null))))
                .isEqualTo("noticePoint platform.rule.required");
        assertThat(refusal(
                        () -> Term.of(new AgreementTerm(day("2015-05-01"), null, 3, NoticePoint.YEAR_END, 12, null))))
                .isEqualTo("renewalMonths liga.rule.renewal-without-end");
    }

    private static Term ending(String to, int notice, int renewal, @Nullable String given) {
        return Term.of(new AgreementTerm(
                day("2015-05-01"), day(to), notice, null, renewal, given == null ? null : day(given)));
    }

    private static Term endless(int notice, NoticePoint point) {
        return Term.of(new AgreementTerm(day("2015-05-01"), null, notice, point, 0, null));
    }
}
