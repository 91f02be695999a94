package org.lotse.funding.core.application.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleValue;
import org.lotse.funding.core.domain.rule.DatedRules;
import org.lotse.funding.core.domain.rule.StoredRules;

/**
 * What is published: versions that the district put in force. Names of colleagues stay with the district.
 *
 * @param sets the one that counts first
 */
record RulesDocument(List<Item> sets) {

    static RulesDocument of(List<StoredRules> inForce) {
        return new RulesDocument(inForce.stream()
                .map(rules -> new DatedRules(rules.ruleSet(), rules.decided()))
                .sorted(DatedRules.COUNTING_FIRST)
                .map(Item::of)
                .toList());
    }

    List<DatedRules> read() {
        return sets.stream().map(Item::read).toList();
    }

    /** A version; the moment in text as ISO 8601 has it. */
    record Item(
            String rules,
            int version,
            String title,
            LocalDate from,
            @Nullable LocalDate until,
            String decided,
            List<Value> values) {

        private static Item of(DatedRules one) {
            var set = one.rules();
            return new Item(
                    set.id(),
                    set.version(),
                    set.title(),
                    set.from(),
                    set.until().orElse(null),
                    one.decided().toString(),
                    set.values().stream().map(Value::of).toList());
        }

        private DatedRules read() {
            return new DatedRules(
                    new RuleSet(
                            rules,
                            version,
                            title,
                            from,
                            Optional.ofNullable(until),
                            values.stream()
                                    .flatMap(value -> value.read().stream())
                                    .toList()),
                    Instant.parse(decided));
        }
    }

    /** A value; the number as text, so that no digit is lost. */
    record Value(String kind, String value, String source) {

        private static Value of(RuleValue one) {
            return new Value(one.kind().name(), one.value().toPlainString(), one.source());
        }

        /** Kinds of a later version are overlooked. */
        private Optional<RuleValue> read() {
            return Stream.of(RuleKind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .map(known -> new RuleValue(known, new BigDecimal(value), source));
        }
    }
}
