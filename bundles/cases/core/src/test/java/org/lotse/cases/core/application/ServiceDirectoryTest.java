package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.directory.RemoveService;
import org.lotse.cases.api.directory.ReviseService;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceEntry;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

/** The list that the district keeps, and what a municipality has of it. */
class ServiceDirectoryTest {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final ServiceData JOB_CENTRE = new ServiceData(
            "Jobcenter",
            Set.of(LifeArea.WORK, LifeArea.FINANCES),
            "Hauptstraße 1\n78462 Konstanz",
            "(07531) 000-0",
            "jobcenter@beispiel.example",
            "https://jobcenter.example/konstanz",
            "Mo bis Fr 8 bis 12 Uhr",
            "Mit Termin");

    private final InMemoryCases module =
            new InMemoryCases(new FakeAccess(CasesPermissions.READ, CasesPermissions.DIRECTORY), CLOCK);

    @BeforeEach
    void inTheDistrict() {
        module.scope.in(DISTRICT);
    }

    @Test
    void municipalitiesHaveWhatWasPublishedAndNothingElse() {
        module.directory.add(JOB_CENTRE);
        module.directory.add(named("Familienkasse"));
        assertThat(seenBySingen()).isEmpty();

        assertThat(module.directory.publish()).isEqualTo(1);
        module.directory.add(named("Volkshochschule"));

        assertThat(seenBySingen()).containsExactly(named("Familienkasse"), JOB_CENTRE);
        assertThat(module.regularServices.current().namesFor(LifeArea.WORK))
                .containsExactly("Familienkasse", "Jobcenter");
        assertThat(module.regularServices.current().namesFor(LifeArea.HEALTH)).containsExactly("Familienkasse");
    }

    @Test
    void stateSaysWhoHasItAndWhetherTheListIsAnotherNow() {
        assertThat(module.directory.state().changed()).isFalse();
        module.directory.add(JOB_CENTRE);
        assertThat(module.directory.state().changed()).isTrue();
        assertThat(module.directory.state().version()).isZero();

        module.directory.publish();

        var state = module.directory.state();
        assertThat(state.changed()).isFalse();
        assertThat(state.version()).isEqualTo(1);
        assertThat(state.person()).isEqualTo(FixedScope.ADA.displayName());
        assertThat(state.reached()).containsExactly("Konstanz", "Singen (Hohentwiel)");

        module.directory.remove(new RemoveService(only().id(), only().version()));
        assertThat(module.directory.state().changed()).isTrue();
        assertThat(module.directory.publish())
                .as("an empty list is published too")
                .isEqualTo(2);
        assertThat(seenBySingen()).isEmpty();
    }

    @Test
    void whatMunicipalitiesHaveIsNotPublishedAgain() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.directory.publish())
                .withMessage("cases.rule.directory-unchanged");
        module.directory.add(JOB_CENTRE);
        module.directory.publish();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.directory.publish())
                .withMessage("cases.rule.directory-unchanged");
    }

    @Test
    void noTwoHaveTheSameName() {
        module.directory.add(JOB_CENTRE);

        assertRefused("name", () -> module.directory.add(named(" jobcenter ")));
        module.directory.add(named("Familienkasse"));
        var other = module.directory.all().getFirst();
        assertRefused(
                "name",
                () -> module.directory.revise(new ReviseService(other.id(), other.version(), named("Jobcenter"))));
        module.directory.revise(new ReviseService(other.id(), other.version(), named("FAMILIENKASSE")));
    }

    @Test
    void nobodyOverwritesAnother() {
        module.directory.add(JOB_CENTRE);
        var seen = only();

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        module.directory.revise(new ReviseService(seen.id(), seen.version() + 1, named("Agentur"))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.directory.remove(new RemoveService(seen.id(), seen.version() + 1)));
        module.directory.remove(new RemoveService(seen.id(), seen.version()));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.directory.remove(new RemoveService(seen.id(), seen.version())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "name, ''",
        "phone, Frau Muster",
        "email, jobcenter",
        "website, javascript:alert(1)",
        "website, jobcenter.example",
        "website, 'https://a\"b'"
    })
    void whatCannotBeIsRefusedBesideItsField(String field, String value) {
        assertRefused(
                field,
                () -> module.directory.add(new ServiceData(
                        field.equals("name") ? value : "Jobcenter",
                        Set.of(),
                        null,
                        field.equals("phone") ? value : null,
                        field.equals("email") ? value : null,
                        field.equals("website") ? value : null,
                        null,
                        null)));
    }

    private List<ServiceData> seenBySingen() {
        module.scope.in(FixedScope.SINGEN);
        var seen = module.regularServices.current().services();
        module.scope.in(DISTRICT);
        return seen;
    }

    private ServiceEntry only() {
        return module.directory.all().getFirst();
    }

    private static ServiceData named(String name) {
        return new ServiceData(name, Set.of(), null, null, null, null, null, null);
    }

    private static void assertRefused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
