package org.lotse.funding.api.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a programme's rules are in a time.
 *
 * @param id short name, for example {@code vwv-2017}; names the programme too
 * @param version which version of it, counted from 1
 * @param title what it is called officially, in German
 * @param from its first day
 * @param until its last day; empty while no end is known
 * @param values each kind at most once, in the order of {@link RuleKind}; what a rule-set does not say is not there
 */
public record RuleSet(
        String id, int version, String title, LocalDate from, Optional<LocalDate> until, List<RuleValue> values) {

    /** @throws IllegalArgumentException if it ends before it begins or says something twice */
    public RuleSet {
        var byKind = new EnumMap<RuleKind, RuleValue>(RuleKind.class);
        for (var value : values) {
            if (byKind.put(value.kind(), value) != null) {
                throw new IllegalArgumentException(id + " says " + value.kind() + " twice");
            }
        }
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        values = List.copyOf(byKind.values());
    }

    /** Which version of which rule-set this is; what was reckoned by it cites this. */
    public RuleRef ref() {
        return new RuleRef(id, version);
    }

    /** Whether it is in force on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What it says about something, if it does. */
    public Optional<BigDecimal> find(RuleKind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(RuleValue::value)
                .findFirst();
    }

    /** Whether a claim follows from a head count. */
    public boolean countsHeads() {
        return RuleKind.HEAD_COUNT.stream().allMatch(kind -> find(kind).isPresent());
    }

    /** The rate of a whole post for a year, in euros, by qualification; only those the rule-set knows. */
    public Map<Qualification, BigDecimal> rates() {
        var rates = new EnumMap<Qualification, BigDecimal>(Qualification.class);
        find(RuleKind.RATE_UNIVERSITY).ifPresent(rate -> rates.put(Qualification.UNIVERSITY, rate));
        find(RuleKind.RATE_MIDDLE).ifPresent(rate -> rates.put(Qualification.MIDDLE, rate));
        return rates;
    }
}
