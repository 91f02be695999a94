package org.lotse.funding.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.RuleSetLines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rule-sets that the bundle brings. */
@Component(service = KnownRuleSets.class)
public final class ShippedRuleSets implements KnownRuleSets {

    private static final String FILE = "/rules/rule-sets.csv";

    private final List<RuleSet> sets;

    /** @throws IllegalArgumentException if the file makes no sense: better no claims than wrong ones */
    @Activate
    public ShippedRuleSets() {
        try (var file = Objects.requireNonNull(ShippedRuleSets.class.getResourceAsStream(FILE))) {
            sets = RuleSetLines.read(
                    new String(file.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<RuleSet> all() {
        return sets;
    }
}
