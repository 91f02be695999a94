package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.helpers.api.money.PaymentKind;

/** Rules as lines of text, {@code id;for;valid from;cents;source}. */
public final class DatedPaymentRules implements PaymentRules {

    private static final int PARTS = 5;
    private static final String KILOMETRE = "KILOMETRE";

    private final Map<String, NavigableMap<LocalDate, PaymentRule>> rules = new HashMap<>();

    /** @throws IllegalArgumentException if a line cannot be read or something has no rule; the message says which */
    public DatedPaymentRules(List<String> lines) {
        require(KILOMETRE);
        PaymentKind.ALLOWANCES.forEach(kind -> require(kind.name()));
        lines.forEach(this::add);
        rules.forEach((about, dated) -> {
            if (dated.isEmpty()) {
                throw new IllegalArgumentException("No rule on payments for " + about + ": add one");
            }
        });
    }

    @Override
    public Optional<PaymentRule> ceiling(PaymentKind kind, int year) {
        return Optional.ofNullable(rules.get(kind.name()))
                .map(dated -> dated.floorEntry(LocalDate.of(year, 1, 1)))
                .map(Map.Entry::getValue);
    }

    @Override
    public PaymentRule kilometre(LocalDate day) {
        var dated = Objects.requireNonNull(rules.get(KILOMETRE));
        var rule = dated.floorEntry(day);
        return rule == null ? dated.firstEntry().getValue() : rule.getValue();
    }

    private void require(String about) {
        rules.put(about, new TreeMap<>());
    }

    private void add(String line) {
        var parts = line.split(";", PARTS);
        try {
            var rule = new PaymentRule(
                    parts[0].strip(),
                    LocalDate.parse(parts[2].strip()),
                    Long.parseLong(parts[3].strip()),
                    parts[4].strip());
            if (rule.cents() < 1 || rule.id().isEmpty()) {
                throw new IllegalArgumentException("a name, and an amount above zero");
            }
            var same = Objects.requireNonNull(rules.get(parts[1].strip())).put(rule.validFrom(), rule);
            if (same != null) {
                throw new IllegalArgumentException("two from one day: " + same.id() + ", " + rule.id());
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a rule on payments: \"" + line + "\". Wanted: id;for;valid from;cents;source", e);
        }
    }
}
