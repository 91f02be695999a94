package org.lotse.funding.core.domain;

import static org.lotse.funding.api.rule.RuleKind.ALONE_FROM;
import static org.lotse.funding.api.rule.RuleKind.BASE_COUNT;
import static org.lotse.funding.api.rule.RuleKind.BUDGET;
import static org.lotse.funding.api.rule.RuleKind.FIRST_INSTALMENT_PER_PERSON;
import static org.lotse.funding.api.rule.RuleKind.ROUNDED_TO;
import static org.lotse.funding.api.rule.RuleKind.SMALLEST_SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.claim.Step;
import org.lotse.funding.api.claim.StepKind;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;

/**
 * Money by head count, as in 2017: the budget shared by the count of the whole state, rounded as merchants do, to whole euros where the rule-set does not say otherwise. It
 * reproduces every published figure.
 */
public final class ClaimByHeads {

    private static final int POST_DIGITS = 2;

    private final RuleSet rules;
    private final HeadCount count;
    private final List<Step> steps = new ArrayList<>();

    private ClaimByHeads(RuleSet rules, HeadCount count) {
        this.rules = rules;
        this.count = count;
    }

    /** @param rules must {@linkplain RuleSet#countsHeads() count heads} */
    public static Claim reckon(RuleSet rules, HeadCount count) {
        return new ClaimByHeads(rules, count).claim();
    }

    private Claim claim() {
        var amount = amount(count.persons());
        step(StepKind.FINAL_AMOUNT, amount, BigDecimal.valueOf(count.persons()), value(BUDGET), value(BASE_COUNT));
        var first = firstInstalment();
        var second = first.map(paid -> step(StepKind.SECOND_PAYMENT, amount.subtract(paid), amount, paid));
        var missing = value(ALONE_FROM).subtract(amount).max(BigDecimal.ZERO);
        step(StepKind.OWN_CONTRIBUTION, missing, value(ALONE_FROM), amount);
        var personsMissing = missing.signum() == 0 ? 0 : personsMissing();
        return new Claim(
                rules, amount, first, second, missing.signum() == 0, missing, personsMissing, posts(amount), steps);
    }

    private BigDecimal amount(int persons) {
        return rounded(BigDecimal.valueOf(persons).multiply(value(BUDGET)), value(BASE_COUNT));
    }

    /** The quotient, rounded once and commercially to what the rule-set says. */
    private BigDecimal rounded(BigDecimal dividend, BigDecimal divisor) {
        var step = rules.find(ROUNDED_TO).orElse(BigDecimal.ONE);
        return dividend.divide(divisor.multiply(step), 0, RoundingMode.HALF_UP).multiply(step);
    }

    private Optional<BigDecimal> firstInstalment() {
        return count.estimate()
                .flatMap(persons -> rules.find(FIRST_INSTALMENT_PER_PERSON)
                        .map(each -> step(
                                StepKind.FIRST_INSTALMENT,
                                rounded(BigDecimal.valueOf(persons).multiply(each), BigDecimal.ONE),
                                BigDecimal.valueOf(persons),
                                each)));
    }

    /** From the number at which the unrounded claim is surely enough, down to the last one that still is. */
    private int personsMissing() {
        var enough = value(ALONE_FROM)
                .multiply(value(BASE_COUNT))
                .divide(value(BUDGET), 0, RoundingMode.CEILING)
                .intValueExact();
        while (enough > 0 && amount(enough - 1).compareTo(value(ALONE_FROM)) >= 0) {
            enough--;
        }
        var persons = enough - count.persons();
        step(
                StepKind.PERSONS_MISSING,
                BigDecimal.valueOf(persons),
                BigDecimal.valueOf(enough),
                BigDecimal.valueOf(count.persons()));
        return persons;
    }

    /** A share below the smallest one is no post. */
    private Map<Qualification, BigDecimal> posts(BigDecimal amount) {
        var posts = new EnumMap<Qualification, BigDecimal>(Qualification.class);
        var smallest = rules.find(SMALLEST_SHARE).orElse(BigDecimal.ZERO);
        rules.rates().forEach((qualification, rate) -> {
            var share = amount.divide(rate, POST_DIGITS, RoundingMode.DOWN);
            var whole = share.compareTo(smallest) < 0 ? BigDecimal.ZERO : share;
            posts.put(qualification, step(StepKind.valueOf("POSTS_" + qualification), whole, amount, rate));
        });
        return posts;
    }

    private BigDecimal step(StepKind kind, BigDecimal result, BigDecimal... terms) {
        steps.add(new Step(kind, List.of(terms), result));
        return result;
    }

    private BigDecimal value(RuleKind kind) {
        return rules.find(kind).orElseThrow();
    }
}
