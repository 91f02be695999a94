package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.PeriodRule;
import org.lotse.cases.api.Programme;
import org.lotse.cases.core.domain.DatedPeriodRules;
import org.lotse.cases.core.domain.PeriodRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rule-set of this installation: its own, or the one that the bundle brings. */
@Component(configurationPid = "org.lotse.cases.periods")
public final class ConfiguredPeriodRules implements PeriodRules {

    private static final String BROUGHT = "/rules/care-periods.csv";

    private final PeriodRules rules;

    /** @throws IllegalArgumentException if a configured rule makes no sense: better no cases than wrong deadlines */
    @Activate
    public ConfiguredPeriodRules(PeriodRuleSet own) {
        rules = own.rules().length == 0 ? brought() : new DatedPeriodRules(List.of(own.rules()));
    }

    /** The rules that the bundle brings. */
    public static PeriodRules brought() {
        try (var file = Objects.requireNonNull(ConfiguredPeriodRules.class.getResourceAsStream(BROUGHT))) {
            return new DatedPeriodRules(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id;"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Decision decide(
            Programme programme, LocalDate openedOn, @Nullable LocalDate movedInOn, @Nullable LocalDate setOn) {
        return rules.decide(programme, openedOn, movedInOn, setOn);
    }

    @Override
    public PeriodRule named(String id, Programme programme) {
        return rules.named(id, programme);
    }
}
