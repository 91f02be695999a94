package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.use.LineFigures;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UseLine;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;
import org.lotse.funding.core.domain.staff.StaffNotices;

/** Reckons how a grant is used on a day: posts by the day, what filled days earn, and what personnel costs (ADR 78). */
public final class UseReckoning {

    private final Grant grant;
    private final Days time;
    private final LocalDate day;
    private final Rates rates;
    private final List<Filled> all;

    private UseReckoning(Grant grant, Optional<RuleSet> rules, List<EmploymentDetails> staff, LocalDate day) {
        this.grant = grant;
        this.day = day;
        time = new Days(grant.from(), grant.until());
        rates = Rates.of(grant, rules);
        all = staff.stream()
                .filter(details -> !details.withdrawn())
                .map(this::filled)
                .toList();
    }

    /**
     * @param rules by which the grant was applied for, if they are known here
     * @param staff all employments of the grant, in the order in which they are shown
     * @param day the chosen day
     */
    public static UseSheet of(Grant grant, Optional<RuleSet> rules, List<EmploymentDetails> staff, LocalDate day) {
        return new UseReckoning(grant, rules, staff, day).sheet();
    }

    private UseSheet sheet() {
        var past = Days.between(time.from(), day.isBefore(time.until()) ? day : time.until());
        var lines = all.stream().map(one -> line(one, past)).toList();
        var toDate = figures(past, lines.stream().map(UseLine::toDate).toList());
        var whole =
                figures(Optional.of(time), lines.stream().map(UseLine::whole).toList());
        var course = FillCourse.of(time, financed(time), parts(time));
        return new UseSheet(
                grant,
                day,
                FillCourse.on(financed(time), day),
                FillCourse.on(parts(time), day),
                toDate,
                whole,
                lines,
                course,
                new UseAlerts(grant, time, day, rates, all).of(toDate, whole));
    }

    /** Somebody who counts, the post that they fill, and when both are there. */
    record Filled(EmploymentDetails details, Optional<FundedPost> post, Optional<Days> days) {

        CostCourse costs() {
            return new CostCourse(
                    details.costs().stream().filter(CostEntry::stands).toList(),
                    days.orElseGet(() -> new Days(
                            details.employment().from(),
                            details.employment()
                                    .until()
                                    .orElse(details.employment().from()))));
        }
    }

    private Filled filled(EmploymentDetails details) {
        var employment = details.employment();
        var post = grant.posts().stream()
                .filter(one -> one.number() == employment.post())
                .findFirst();
        var days = post.flatMap(this::funded)
                .flatMap(funded -> Days.between(
                                employment.from(), employment.until().orElse(funded.until()))
                        .flatMap(funded::with));
        return new Filled(details, post, days);
    }

    private Optional<Days> funded(FundedPost post) {
        return Days.between(post.from(), post.until()).flatMap(time::with);
    }

    private List<FillCourse.Part> financed(Days within) {
        return grant.posts().stream()
                .flatMap(post ->
                        funded(post)
                                .flatMap(within::with)
                                .map(days -> new FillCourse.Part(post.share(), days))
                                .stream())
                .toList();
    }

    private List<FillCourse.Part> parts(Days within) {
        return all.stream()
                .flatMap(one -> one
                        .days()
                        .flatMap(within::with)
                        .map(days ->
                                new FillCourse.Part(one.details().employment().share(), days))
                        .stream())
                .toList();
    }

    private UseLine line(Filled one, Optional<Days> past) {
        var employment = one.details().employment();
        var lower = one.post()
                .filter(post -> StaffNotices.isLower(employment.qualification(), post.qualification()))
                .isPresent();
        var rate = one.post()
                .map(post -> rates.earned(post, employment.qualification()))
                .orElse(BigDecimal.ZERO);
        var costs = one.costs();
        var last = time.until().isAfter(day) ? day : LocalDate.MAX;
        return new UseLine(
                employment,
                lower,
                lineFigures(one, past, rate, costs.actualUntil(last), Optional.empty()),
                lineFigures(
                        one,
                        Optional.of(time),
                        rate,
                        costs.actualUntil(LocalDate.MAX),
                        one.days().isEmpty() ? Optional.empty() : costs.expected(rate, employment.share())));
    }

    private static LineFigures lineFigures(
            Filled one, Optional<Days> within, BigDecimal rate, List<UseStep> actual, Optional<UseStep> expected) {
        var share = one.details().employment().share();
        var days = within.flatMap(some -> one.days().flatMap(some::with));
        var earned = days.map(some ->
                        ByDay.steps(UseStepKind.EARNED, some, rate.multiply(share), List.of(rate, share), List.of()))
                .orElse(List.of());
        var count = days.map(Days::count).orElse(0);
        var steps = new ArrayList<>(earned);
        steps.addAll(actual);
        expected.ifPresent(steps::add);
        return new LineFigures(
                count,
                share.multiply(BigDecimal.valueOf(count)),
                ByDay.sum(earned),
                ByDay.sum(actual),
                expected.map(UseStep::result).orElse(Amounts.zero()),
                steps);
    }

    private UseFigures figures(Optional<Days> within, List<LineFigures> lines) {
        var granted = within.map(days ->
                        ByDay.steps(UseStepKind.GRANTED, days, grant.yearly(), List.of(grant.yearly()), List.of()))
                .orElse(List.of());
        var reachable = within.map(this::reachable).orElse(List.of());
        var most = ByDay.sum(granted);
        var steps = new ArrayList<>(granted);
        rates.step().ifPresent(steps::add);
        steps.addAll(reachable);
        var possible = atMost(UseStepKind.REACHABLE_AT_MOST, ByDay.sum(reachable), most, steps);
        var earned = atMost(UseStepKind.EARNED_AT_MOST, ByDay.sum(lines, LineFigures::earned), most, steps);
        var actual = ByDay.sum(lines, LineFigures::actual);
        var expected = ByDay.sum(lines, LineFigures::expected);
        var own = actual.add(expected).subtract(earned);
        steps.add(new UseStep(UseStepKind.OWN, List.of(actual, expected, earned), own));
        return new UseFigures(
                within.map(days -> FillCourse.days(financed(days))).orElse(Amounts.zero()),
                within.map(days -> FillCourse.days(parts(days))).orElse(Amounts.zero()),
                most,
                possible.max(earned),
                earned,
                actual,
                expected,
                own,
                steps);
    }

    private List<UseStep> reachable(Days within) {
        return grant.posts().stream()
                .flatMap(post -> funded(post).flatMap(within::with).stream()
                        .flatMap(days -> ByDay.steps(
                                UseStepKind.REACHABLE,
                                days,
                                rates.granted(post).multiply(post.share()),
                                List.of(rates.granted(post), post.share()),
                                List.of(BigDecimal.valueOf(post.number())))
                                .stream()))
                .toList();
    }

    private static BigDecimal atMost(UseStepKind kind, BigDecimal sum, BigDecimal most, List<UseStep> steps) {
        var result = sum.min(most);
        steps.add(new UseStep(kind, List.of(sum, most), result));
        return result;
    }
}
