package org.lotse.helpers.core.application.money;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.core.domain.money.DatedPaymentRules;
import org.lotse.helpers.core.domain.money.PaymentRule;
import org.lotse.helpers.core.domain.money.PaymentRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rule-set of this installation: its own, or the one that the bundle brings. */
@Component(configurationPid = "org.lotse.helpers.payments")
public final class ConfiguredPaymentRules implements PaymentRules {

    private static final String BROUGHT = "/rules/payments.csv";

    private final PaymentRules rules;

    /** @throws IllegalArgumentException if a configured rule makes no sense: better no payments than wrong ceilings */
    @Activate
    public ConfiguredPaymentRules(PaymentRuleSet own) {
        rules = own.rules().length == 0 ? brought() : new DatedPaymentRules(List.of(own.rules()));
    }

    /** The rules that the bundle brings. */
    public static PaymentRules brought() {
        try (var file = Objects.requireNonNull(ConfiguredPaymentRules.class.getResourceAsStream(BROUGHT))) {
            return new DatedPaymentRules(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id;"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<PaymentRule> ceiling(PaymentKind kind, int year) {
        return rules.ceiling(kind, year);
    }

    @Override
    public PaymentRule kilometre(LocalDate day) {
        return rules.kilometre(day);
    }
}
