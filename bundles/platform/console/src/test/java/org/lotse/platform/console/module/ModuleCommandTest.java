package org.lotse.platform.console.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.console.CommandAnswer;
import org.lotse.platform.api.console.CommandInput;
import org.lotse.platform.api.console.CommandOption;
import org.lotse.platform.api.console.ConsoleCommand;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** A module's command as an operator meets it: options, answers, refusals, and in whose name it runs. */
class ModuleCommandTest {

    private static final ModuleId LOANS = new ModuleId("loans");
    private static final Tenant DISTRICT =
            new Tenant(new TenantId("08335"), "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true);

    private final District district = new District();
    private final List<Scope> scopes = new ArrayList<>();
    private final ModuleCommand command = new ModuleCommand(
            LOANS,
            "count",
            "Counts what is lent",
            new CountLoans(),
            new CommandRun(district, district, new NotedScopes(), (locale, key, arguments) -> "said: " + key));

    @Test
    void factsAndTableAreWrittenForPeople() {
        assertThat(command.answer(List.of("--day", "2026-05-04")))
                .startsWith("lent: 2")
                .contains("late: no", "thing", "Leiter ä");
    }

    @Test
    void jsonIsOneObjectInAscii() {
        assertThat(command.answer(List.of("--json", "--day", "2026-05-04"))).isEqualToIgnoringWhitespace("""
                        { "lent" : 2, "late" : false, "things" : [ { "thing" : "Leiter \\u00E4", "times" : 2 } ] }
                        """);
    }

    @Test
    void runsInTheDistrictAsTheModule() {
        command.answer(List.of("--day", "2026-05-04"));

        assertThat(scopes).containsExactly(new Scope(DISTRICT.id(), new Actor.Module(LOANS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json | The option --day is missing",
                "--day | The option --day wants a value",
                "--day --json | The option --day wants a value",
                "2026-05-04 | There is no option 2026-05-04",
                "--day 2026-05-04 --color red | There is no option --color",
                "--day 2026-05-04 --most many | --most is 'many', wanted a whole number",
                "--day 2026-05-04 --most -1 | --most is '-1', wanted a whole number",
                "--day 4.5.2026 | --day is '4.5.2026', wanted a day like 2017-09-15",
                "--day 1999-01-01 | said: loans.rule.too-early"
            })
    void whatIsWrongIsSaidInOneLine(String typed, String told) {
        assertThatThrownBy(() -> command.answer(List.of(typed.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void usageNamesEveryOption() {
        assertThat(command.answer(List.of("--help")))
                .isEqualTo("Usage: lotse:loans-count --day <day to count on> [--most <how many at most>] [--json]");
    }

    @Test
    void moduleThatIsOffAnswersNothing() {
        district.on.clear();

        assertThatThrownBy(() -> command.answer(List.of("--day", "2026-05-04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The module loans is off for Landkreis Konstanz. Switch it on: lotse:module-enable 08335 loans");
        assertThat(scopes).isEmpty();
    }

    private static final class CountLoans implements ConsoleCommand {

        @Override
        public List<CommandOption> options() {
            return List.of(
                    CommandOption.required("day", "day to count on"),
                    CommandOption.optional("most", "how many at most"));
        }

        @Override
        public CommandAnswer run(CommandInput input) {
            input.count("most");
            if (input.day("day").orElseThrow().getYear() < 2000) {
                throw RuleViolation.of("loans.rule.too-early");
            }
            var facts = new LinkedHashMap<String, Object>();
            facts.put("lent", 2);
            facts.put("late", false);
            return new CommandAnswer(facts, "things", List.of("thing", "times"), List.of(List.of("Leiter ä", 2)));
        }
    }

    private final class NotedScopes implements ScopeBinding {

        @Override
        public ScopeBinding.Bound bind(Supplier<Optional<Scope>> source) {
            scopes.add(source.get().orElseThrow());
            return new Nothing();
        }

        private static final class Nothing implements ScopeBinding.Bound {

            @Override
            public void close() {
                // Nothing was bound.
            }
        }
    }

    private static final class District implements Tenants, Modules {

        private final List<ModuleId> on = new ArrayList<>(List.of(LOANS));

        @Override
        public List<Tenant> all() {
            return List.of(DISTRICT);
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.of(DISTRICT).filter(one -> one.id().equals(id));
        }

        @Override
        public List<InstalledModule> installed() {
            return List.of();
        }

        @Override
        public List<ModuleId> on(TenantId tenant) {
            return on;
        }

        @Override
        public List<ModuleId> waiting(TenantId tenant) {
            return List.of();
        }

        @Override
        public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
            return List.of();
        }

        @Override
        public void switchOn(ModuleId module) {
            on.add(module);
        }

        @Override
        public void switchOff(Set<ModuleId> modules) {
            on.removeAll(modules);
        }
    }
}
