package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.application.care.KeepMarks;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.care.RunningCases;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.names.PhoneticNames;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.RunNow;

/** Nobody is accompanied by two bodies of a district at once. */
class DoubleCareTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CLOSE, CasesPermissions.EDIT),
            CLOCK);

    @Test
    void secondBodyIsRefusedAndLearnsWhichOneItIs() {
        module.scope.in(KONSTANZ);
        open("Nouri", "Leila", null);
        module.scope.in(SINGEN);

        assertThat(module.careCheck.elsewhere(person("Nuri", "Laila")))
                .contains(new CaredElsewhere(KONSTANZ, "Konstanz"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open("Nuri", "Laila", null))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("cases.rule.cared-elsewhere");
                    assertThat(refused.field()).contains("anotherPerson");
                    assertThat(refused.arguments()).containsExactly("Konstanz");
                });
    }

    @Test
    void whoStatesThatItIsSomebodyElseIsWrittenDown() {
        module.scope.in(KONSTANZ);
        open("Nouri", "Leila", null);
        module.scope.in(SINGEN);

        var id = open("Nuri", "Laila", AnotherPerson.PAPERS);

        assertThat(module.acts.ofTenants())
                .filteredOn(act -> act.name().equals("cases.another-person-stated"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.subject()).isEqualTo(id.toString());
                    assertThat(act.details()).containsEntry("body", "08335043").containsEntry("reason", "PAPERS");
                });
        assertThat(module.acts.ofTenants()).extracting(Act::toString).noneMatch(act -> act.contains("Nuri"));
    }

    @Test
    void closedCaseIsNobodysAndReopeningAsksAgain() {
        module.scope.in(KONSTANZ);
        var here = open("Nouri", "Leila", null);
        close(here);
        module.scope.in(SINGEN);
        assertThat(module.careCheck.elsewhere(person("Nouri", "Leila"))).isEmpty();
        open("Nouri", "Leila", null);
        module.scope.in(KONSTANZ);

        assertThat(module.careCheck.elsewhere(here)).isPresent();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.closing.reopen(new ReopenCase(here, 1, "Wieder da")))
                .withMessageContaining("cases.rule.cared-elsewhere");
    }

    @Test
    void whoHandsOverYields() {
        module.scope.in(KONSTANZ);
        open("Nouri", "Leila", null);
        module.marks.handsOver(KONSTANZ);
        module.scope.in(SINGEN);

        open("Nouri", "Leila", null);

        assertThat(module.marks.of(KONSTANZ)).isEmpty();
        assertThat(module.marks.of(SINGEN)).hasSize(1);
    }

    @Test
    void nightSweepsAndPlacesWhatIsMissingButNotWhatIsElsewhere() throws InterruptedException {
        module.scope.in(SINGEN);
        open("Kovalenko", "Oleh", null);
        module.scope.in(KONSTANZ);
        var gone = open("Nouri", "Leila", null);
        var stays = open("Rahimi", "Omid", null);
        var both = open("Kovalenko", "Oleh", AnotherPerson.RELATIVE);
        module.marks.withdraw(new KindId("cases.care"), stays.value());
        module.marks.withdraw(new KindId("cases.care"), both.value());

        RunNow.once(keepMarks(List.of(stays, both)), CLOCK.instant());

        assertThat(module.marks.of(KONSTANZ)).containsOnlyKeys(stays.value()).doesNotContainKey(gone.value());
    }

    @Test
    void whoMayNotOpenIsRefused() {
        var reader = new InMemoryCases(new FakeAccess(CasesPermissions.READ), CLOCK);

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.careCheck.elsewhere(person("Nouri", "Leila")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.careCheck.elsewhere(new CaseId(new UUID(1, 1))));
    }

    private KeepMarks keepMarks(List<CaseId> running) {
        return new KeepMarks(
                new OfThese(running),
                new CareWatch(module.marks, new PhoneticNames(), module.acts),
                module.marks,
                new InMemoryTransactions(module.scope));
    }

    private final class OfThese implements RunningCases {

        private final List<CaseId> running;

        OfThese(List<CaseId> running) {
            this.running = running;
        }

        @Override
        public List<CaseFile> page(@Nullable CaseId after, int most) {
            return running.stream()
                    .dropWhile(id -> after != null && !id.equals(after))
                    .skip(after == null ? 0 : 1)
                    .map(id -> module.files.find(id).orElseThrow())
                    .toList();
        }

        @Override
        public Set<CaseId> ids() {
            return Set.copyOf(running);
        }
    }

    private CaseId open(String family, String given, @Nullable AnotherPerson stated) {
        return module.cases.open(new OpenCase(person(family, given), Consent.NOT_ASKED, TODAY, null, null, stated));
    }

    private void close(CaseId id) {
        module.closing.close(new CloseCase(id, 0, ClosingReason.values()[0], TODAY, "Geschafft"));
    }

    private static PersonData person(String family, String given) {
        return new PersonData(
                family,
                given,
                List.of(),
                Gender.UNKNOWN,
                LocalDate.of(1990, 5, 4),
                BirthPrecision.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
