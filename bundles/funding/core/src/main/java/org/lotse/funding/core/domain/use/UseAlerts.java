package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.use.UseAlert;
import org.lotse.funding.api.use.UseAlertKind;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UsePoint;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;

/** What somebody should do something about on a day. */
final class UseAlerts {

    /** How long before a vacancy it is said, in days: about as long as finding somebody takes. */
    private static final int VACANCY_AHEAD = 60;

    /** How long before the end of a grant it is said, in days: time for the next application. */
    private static final int END_AHEAD = 90;

    private final Grant grant;
    private final Days time;
    private final LocalDate day;
    private final Rates rates;
    private final List<UseReckoning.Filled> all;
    private final List<UseAlert> alerts = new ArrayList<>();

    UseAlerts(Grant grant, Days time, LocalDate day, Rates rates, List<UseReckoning.Filled> all) {
        this.grant = grant;
        this.time = time;
        this.day = day;
        this.rates = rates;
        this.all = all;
    }

    List<UseAlert> of(UseFigures toDate, UseFigures whole) {
        var unusedAhead = whole.unused().subtract(toDate.unused());
        money(UseAlertKind.CLAIM_BACK, time.from(), day.isBefore(time.until()) ? day : time.until(), toDate.unused());
        money(
                UseAlertKind.LAPSES,
                day.isBefore(time.from()) ? time.from() : day.plusDays(1),
                time.until(),
                unusedAhead);
        money(UseAlertKind.BEYOND_COST, time.from(), time.until(), whole.own().negate());
        money(UseAlertKind.UNBOUND, time.from(), time.until(), whole.unbound());
        grant.posts().forEach(this::vacancies);
        all.stream().filter(one -> one.days().isEmpty()).forEach(this::overPost);
        all.forEach(this::missing);
        if (time.has(day) && day.plusDays(END_AHEAD).isAfter(time.until())) {
            add(UseAlertKind.END_NEAR, Optional.empty(), Optional.empty(), day, time.until(), BigDecimal.ZERO);
        }
        if (rates.step().isPresent()) {
            add(UseAlertKind.NO_RATE, Optional.empty(), Optional.empty(), time.from(), time.until(), BigDecimal.ZERO);
        }
        alerts.sort(Comparator.comparing(UseAlert::kind));
        return List.copyOf(alerts);
    }

    private void money(UseAlertKind kind, LocalDate from, LocalDate until, BigDecimal amount) {
        if (amount.signum() > 0) {
            add(kind, Optional.empty(), Optional.empty(), from, until, amount);
        }
    }

    /** The post's vacancy that is or comes next; and more in it than it has. */
    private void vacancies(FundedPost post) {
        var funded = Days.between(post.from(), post.until()).flatMap(time::with);
        if (funded.isEmpty()) {
            return;
        }
        var filled = all.stream()
                .filter(one -> one.post().filter(post::equals).isPresent())
                .flatMap(one ->
                        one
                                .days()
                                .map(days -> new FillCourse.Part(
                                        one.details().employment().share(), days))
                                .stream())
                .toList();
        var course = FillCourse.of(funded.get(), List.of(new FillCourse.Part(post.share(), funded.get())), filled);
        course.stream()
                .filter(point -> point.filled().compareTo(point.financed()) < 0)
                .filter(point -> !point.until().isBefore(day) && !point.from().isAfter(day.plusDays(VACANCY_AHEAD)))
                .findFirst()
                .ifPresent(point -> add(
                        point.from().isAfter(day) ? UseAlertKind.VACANT_SOON : UseAlertKind.VACANT,
                        Optional.of(post.number()),
                        Optional.empty(),
                        point.from(),
                        point.until(),
                        point.financed().subtract(point.filled())));
        course.stream()
                .filter(point -> point.filled().compareTo(point.financed()) > 0)
                .findFirst()
                .ifPresent(point -> over(post, point));
    }

    private void over(FundedPost post, UsePoint point) {
        add(
                UseAlertKind.OVER_POST,
                Optional.of(post.number()),
                Optional.empty(),
                point.from(),
                point.until(),
                point.filled().subtract(point.financed()));
    }

    private void overPost(UseReckoning.Filled one) {
        var employment = one.details().employment();
        add(
                UseAlertKind.OVER_POST,
                Optional.of(employment.post()),
                Optional.of(employment),
                employment.from(),
                employment.until().orElse(time.until()),
                employment.share());
    }

    private void missing(UseReckoning.Filled one) {
        if (one.days().isPresent()) {
            one.costs()
                    .missing(day)
                    .ifPresent(days -> add(
                            UseAlertKind.COST_MISSING,
                            Optional.of(one.details().employment().post()),
                            Optional.of(one.details().employment()),
                            days.from(),
                            days.until(),
                            Amounts.zero()));
        }
    }

    private void add(
            UseAlertKind kind,
            Optional<Integer> post,
            Optional<Employment> employment,
            LocalDate from,
            LocalDate until,
            BigDecimal figure) {
        alerts.add(new UseAlert(kind, post, employment, from, until, figure));
    }
}
