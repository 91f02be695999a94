package org.lotse.liga.core.domain.agreement;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.agreement.Standing;
import org.lotse.liga.core.domain.Days;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * How an agreement ends. Notice is counted back from the day after the end (§§ 187 (2), 188 (2) BGB): three months before 30 April is 31 January.
 *
 * @param agreed what stands in the agreement
 */
public record Term(AgreementTerm agreed) {

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Term of(AgreementTerm typed) {
        Days.period("from", "to", typed.from(), typed.to());
        months("noticeMonths", typed.noticeMonths());
        months("renewalMonths", typed.renewalMonths());
        if (typed.to() == null) {
            Check.present("noticePoint", typed.noticePoint());
            if (typed.renewalMonths() != 0) {
                throw RuleViolation.at("renewalMonths", "liga.rule.renewal-without-end");
            }
        } else if (typed.noticePoint() != null) {
            throw RuleViolation.at("noticePoint", "liga.rule.notice-point-with-end");
        }
        if (typed.noticeGivenOn() != null
                && typed.to() != null
                && typed.noticeGivenOn().isAfter(typed.to())
                && typed.renewalMonths() == 0) {
            throw RuleViolation.at("noticeGivenOn", "liga.rule.notice-after-end");
        }
        return new Term(typed);
    }

    /** Its days as far as they are settled: one that goes on by itself, or until somebody gives notice, has no end. */
    public Period bounds() {
        var settled = agreed.noticeGivenOn() != null || agreed.to() != null && agreed.renewalMonths() == 0;
        return new Period(agreed.from(), settled ? endAsOf(givenOn()) : null);
    }

    /** How it stands on a day. */
    public Standing on(LocalDate today) {
        var end = bounds().to();
        if (end != null) {
            return new Standing(stateBefore(end, today), end, null);
        }
        if (agreed.to() == null) {
            return new Standing(
                    today.isBefore(agreed.from()) ? AgreementState.TO_COME : AgreementState.RUNNING,
                    null,
                    lastNoticeDay(endAsOf(today)));
        }
        var next = endAsOf(today);
        var notice = lastNoticeDay(next);
        var state = today.isBefore(agreed.from())
                ? AgreementState.TO_COME
                : isSoon(notice, today) ? AgreementState.NOTICE_DUE : AgreementState.RUNNING;
        return new Standing(state, next, notice);
    }

    private AgreementState stateBefore(LocalDate end, LocalDate today) {
        if (today.isAfter(end)) {
            return AgreementState.ENDED;
        }
        if (today.isBefore(agreed.from())) {
            return AgreementState.TO_COME;
        }
        return agreed.noticeGivenOn() != null || isSoon(end, today) ? AgreementState.ENDING : AgreementState.RUNNING;
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(Standing.WARN_DAYS));
    }

    /** The first end for which notice on this day comes in time. */
    private LocalDate endAsOf(LocalDate day) {
        var to = agreed.to();
        if (to != null) {
            var end = to;
            while (agreed.renewalMonths() > 0 && lastNoticeDay(end).isBefore(day)) {
                end = end.plusDays(1).plusMonths(agreed.renewalMonths()).minusDays(1);
            }
            return end;
        }
        var first = day.isBefore(agreed.from()) ? agreed.from() : day;
        var end = pointFrom(first);
        while (lastNoticeDay(end).isBefore(day)) {
            end = pointFrom(end.plusDays(1));
        }
        return end;
    }

    private LocalDate lastNoticeDay(LocalDate end) {
        return end.plusDays(1).minusMonths(agreed.noticeMonths()).minusDays(1);
    }

    /** The first day not before this one to which notice can be given. */
    private LocalDate pointFrom(LocalDate day) {
        var point = agreed.noticePoint() == null ? NoticePoint.YEAR_END : agreed.noticePoint();
        return switch (point) {
            case MONTH_END -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER_END ->
                day.with(IsoFields.DAY_OF_QUARTER, 1)
                        .plus(1, IsoFields.QUARTER_YEARS)
                        .minusDays(1);
            case YEAR_END -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    private LocalDate givenOn() {
        return agreed.noticeGivenOn() == null ? agreed.from() : agreed.noticeGivenOn();
    }

    private static void months(String field, int months) {
        if (months < 0 || months > AgreementTerm.MOST_MONTHS) {
            throw RuleViolation.at(field, "liga.rule.months", AgreementTerm.MOST_MONTHS);
        }
    }
}
