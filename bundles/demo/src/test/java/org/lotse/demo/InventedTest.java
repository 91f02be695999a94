package org.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.core.CasesModule;
import org.lotse.demo.Table.Row;
import org.lotse.funding.core.FundingModule;
import org.lotse.helpers.core.HelpersModule;
import org.lotse.liga.core.LigaModule;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;

class InventedTest {

    private static final Pattern INVENTED =
            Pattern.compile("must[aeo]|moster|beispiel|beyspil|platzhalter|erfunden|dummy|muster");

    @ParameterizedTest
    @ValueSource(strings = {"cases.csv", "volunteers.csv"})
    void everyNameSaysThatItIsInvented(String file) {
        assertThat(Table.read(file).rows())
                .filteredOn(row -> row.text("family").isPresent())
                .allSatisfy(row -> assertThat(row.required("family").toLowerCase(Locale.ROOT))
                        .containsPattern(INVENTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases.csv", "volunteers.csv"})
    void nobodyCanBeReached(String file) {
        assertThat(Table.read(file).rows()).allSatisfy(row -> {
            assertThat(row.text("phone").orElse("+49 7531 000-")).startsWith("+49 7531 000-");
            assertThat(row.text("email").orElse(".example")).endsWith(".example");
        });
    }

    @Test
    void oneNamePersonsOtherScriptsAndEstimatedBirthDatesAreAmongThem() {
        var people = Table.read("cases.csv").rows();

        assertThat(people).anyMatch(row -> row.text("family").isEmpty());
        assertThat(people).anyMatch(row -> row.text("birth").isEmpty());
        assertThat(people)
                .filteredOn(row -> row.text("precision").equals(Optional.of("ESTIMATED")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.required("birth")).endsWith("-01-01"));
        assertThat(people.stream().flatMap(row -> row.text("precision").stream()))
                .contains("DAY", "MONTH", "YEAR", "ESTIMATED");
        assertThat(people).anyMatch(row -> row.required("nationalities").contains("|"));
        assertThat(people)
                .flatMap(row -> row.all("nationalities", Nationality::new))
                .contains(Nationality.STATELESS, Nationality.UNCLEAR);
        assertThat(people.stream().flatMap(InventedTest::scripts).collect(Collectors.toSet()))
                .contains(
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.ETHIOPIC,
                        Character.UnicodeScript.CYRILLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theSignInPageNamesEveryAccountAndThePassword(String language) throws IOException {
        var details = texts(language).getProperty("demo.accounts");

        assertThat(details).contains(DemoAccount.PASSWORD);
        assertThat(DemoAccount.ALL).allSatisfy(account -> assertThat(details).contains(account.signInName()));
    }

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyRoleThatIsGivenIsOffered() {
        var offered = Stream.<ModuleDescriptor>of(
                        new CasesModule(), new HelpersModule(), new LigaModule(), new FundingModule())
                .flatMap(module -> module.roles().stream())
                .map(Role::id)
                .collect(Collectors.toSet());

        var given = DemoAccount.ALL.stream()
                .flatMap(account -> account.memberships().values().stream())
                .flatMap(roles -> roles.stream())
                .filter(role -> !role.module().equals(ModuleId.PLATFORM))
                .collect(Collectors.toSet());

        assertThat(given).isEqualTo(offered);
    }

    @ParameterizedTest
    @EnumSource
    void everyTownHasSomebodyForEachOfItsModules(DemoTown town) {
        if (town.modules().contains(new ModuleId("cases"))) {
            assertThat(DemoAccount.integrationManager(town).memberships()).containsKey(town.tenant());
        }
        if (town.modules().contains(new ModuleId("helpers"))) {
            assertThat(DemoAccount.coordinator(town).memberships()).containsKey(town.tenant());
        }
    }

    @Test
    void thePasswordKeepsTheRules() {
        assertThat(DemoAccount.PASSWORD).hasSizeGreaterThanOrEqualTo(10);
        assertThat(DemoAccount.ALL)
                .noneMatch(
                        account -> DemoAccount.PASSWORD.toLowerCase(Locale.ROOT).contains(account.signInName()));
    }

    private static Stream<Character.UnicodeScript> scripts(Row row) {
        return row.text("otherNames").stream().flatMap(name -> name.codePoints().mapToObj(Character.UnicodeScript::of));
    }

    private static Properties texts(String language) throws IOException {
        try (var file = InventedTest.class.getResourceAsStream("/i18n/demo_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
