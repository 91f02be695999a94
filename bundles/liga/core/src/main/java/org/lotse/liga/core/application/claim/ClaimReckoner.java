package org.lotse.liga.core.application.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.claim.ClaimReckoning;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.claim.ClaimLines;
import org.lotse.liga.core.domain.claim.Plausibility;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons what claims come to, from agreements, posts and claims before. Inside a transaction only. */
@Component(service = ClaimReckoner.class)
public final class ClaimReckoner {

    private final AgreementBook agreements;
    private final PostBook posts;
    private final ClaimBook claims;

    /** Reads from these. */
    @Activate
    public ClaimReckoner(@Reference AgreementBook agreements, @Reference PostBook posts, @Reference ClaimBook claims) {
        this.agreements = agreements;
        this.posts = posts;
        this.claims = claims;
    }

    /**
     * What a claim comes to, line by line.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     * @throws ConcurrentChange if the agreement is gone
     */
    List<ClaimLine> lines(ClaimData data) {
        var agreement = agreement(data.agreement());
        return lines(agreement, period(data, agreement)).of(data.period(), data.costs());
    }

    /**
     * The same with sums and warnings.
     *
     * @param own the claim that it is, if it is entered already; it and what it corrects are not counted twice
     */
    ClaimReckoning reckoning(ClaimData data, @Nullable Claim own) {
        var agreement = agreement(data.agreement());
        var time = period(data, agreement);
        var reckoned = lines(agreement, time);
        var lines = reckoned.of(time, data.costs());
        var actual = Amounts.sum(lines.stream().map(ClaimLine::actual));
        var overhead = Amounts.sum(lines.stream().map(ClaimLine::overhead));
        var others = othersThan(own, agreement.id());
        var year = Amounts.sum(others.stream()
                        .filter(other ->
                                other.period().from().getYear() == time.from().getYear())
                        .map(Claim::total))
                .add(actual)
                .add(overhead);
        return new ClaimReckoning(
                lines, actual, overhead, Plausibility.of(agreement, reckoned, time, lines, before(others, time), year));
    }

    /**
     * Refuses what is claimed twice.
     *
     * @throws RuleViolation beside {@code from}
     */
    void requireNotTwice(ClaimData data, @Nullable Claim own) {
        if (othersThan(own, data.agreement()).stream()
                .anyMatch(other -> other.period().overlaps(data.period()))) {
            throw RuleViolation.at("from", "liga.rule.claimed-twice");
        }
    }

    /** What the agreement has come to in a year. */
    RunningTotal total(AgreementId id, int year) {
        var agreement = agreement(id);
        var all = claims.under(id).stream()
                .filter(claim -> claim.period().from().getYear() == year)
                .toList();
        var approved = sum(all, claim -> claim.state() == ClaimState.APPROVED);
        var open = sum(all, Claim::isOpen);
        var corrected = sum(
                claims.under(id),
                claim -> claim.state() == ClaimState.APPROVED
                        && all.stream()
                                .filter(Claim::isOpen)
                                .anyMatch(other -> other.corrects().equals(Optional.of(claim.id()))));
        return new RunningTotal(
                year, approved, open.subtract(corrected), agreement.ceiling().orElse(null));
    }

    /**
     * Others wait who enter claims under the same agreement.
     *
     * @throws ConcurrentChange if it is gone
     */
    void lock(AgreementId id) {
        if (agreements.lock(id).isEmpty()) {
            throw ConcurrentChange.removed();
        }
    }

    private static BigDecimal sum(List<Claim> claims, Predicate<Claim> which) {
        return Amounts.sum(claims.stream().filter(which).map(Claim::total));
    }

    /** Those that count beside this one: what a correction corrects does not, and what is being corrected counts as it was approved. */
    private List<Claim> othersThan(@Nullable Claim own, AgreementId agreement) {
        return claims.under(agreement).stream()
                .filter(other -> other.corrects().isEmpty() || other.state() == ClaimState.APPROVED)
                .filter(other -> own == null
                        || !other.id().equals(own.id()) && !own.corrects().equals(Optional.of(other.id())))
                .toList();
    }

    private static List<ClaimLine> before(List<Claim> others, Period time) {
        return others.stream()
                .filter(other -> other.state() == ClaimState.APPROVED
                        && other.period().from().isBefore(time.from()))
                .reduce((earlier, later) -> later)
                .map(Claim::lines)
                .orElse(List.of());
    }

    private ClaimLines lines(Agreement agreement, Period time) {
        return new ClaimLines(agreement.rules(), posts.of(agreement.id(), time));
    }

    private static Period period(ClaimData data, Agreement agreement) {
        Check.present("to", data.to());
        var time = Days.period("from", "to", data.from(), data.to());
        if (data.from().getYear() != data.to().getYear()) {
            throw RuleViolation.at("to", "liga.rule.one-year");
        }
        var term = agreement.term().bounds();
        if (!term.has(data.from())) {
            throw RuleViolation.at("from", "liga.rule.outside-term");
        }
        if (!term.has(data.to())) {
            throw RuleViolation.at("to", "liga.rule.outside-term");
        }
        return time;
    }

    private Agreement agreement(AgreementId id) {
        return agreements.find(Check.present("agreement", id)).orElseThrow(ConcurrentChange::removed);
    }
}
