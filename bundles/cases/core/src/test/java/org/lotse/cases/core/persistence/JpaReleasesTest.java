package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.disclosure;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.release.DisclosureEntry;
import org.lotse.cases.api.release.DisclosureId;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Release;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaReleasesTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaReleases releases = new JpaReleases(DATABASE.entities());
    private final JpaDisclosures disclosures = new JpaDisclosures(DATABASE.entities());
    private CaseId rima;
    private int numbers;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void releaseIsReadAsItWasWritten() {
        var full = new ReleaseData(
                "Praxis Dr. Ölmez",
                "Behandlung",
                Set.of(LifeArea.HEALTH, LifeArea.FAMILY),
                true,
                true,
                ReleaseForm.ORAL,
                TODAY,
                TODAY.plusYears(1),
                "Am Telefon");
        give(rima, ReleaseKind.SECRECY, full);

        var entry = of(rima).getFirst();

        assertThat(entry.release()).isEqualTo(full);
        assertThat(entry.kind()).isEqualTo(ReleaseKind.SECRECY);
        assertThat(entry.author()).isEqualTo(ADA.displayName());
    }

    @Test
    void revocationIsKeptAndRaisesTheVersion() {
        var id = give(rima, ReleaseKind.CONSENT, release(TODAY));
        var before = of(rima).getFirst();

        DATABASE.transactions()
                .write(() ->
                        releases.find(id).orElseThrow().revoke(new RevokeRelease(id, before.version(), TODAY), TODAY));

        assertThat(of(rima).getFirst().state()).isEqualTo(ReleaseState.REVOKED);
        assertThat(of(rima).getFirst().version()).isGreaterThan(before.version());
    }

    @Test
    void releasesOfOthersAreNotMixedInAndTheLatestComesFirst() {
        give(rima, ReleaseKind.CONSENT, release(TODAY.minusDays(3)));
        give(rima, ReleaseKind.CONSENT, release(TODAY));
        give(openCase(), ReleaseKind.CONSENT, release(TODAY));

        assertThat(of(rima)).extracting(entry -> entry.release().givenOn()).containsExactly(TODAY, TODAY.minusDays(3));
    }

    @Test
    void receiversAreOfferedInOneSpelling() {
        give(rima, ReleaseKind.CONSENT, release(TODAY));
        give(rima, ReleaseKind.SECRECY, release(TODAY));
        give(openCase(), ReleaseKind.CONSENT, to("JOBCENTER KONSTANZ"));
        give(openCase(), ReleaseKind.CONSENT, to("Arzt"));

        assertThat(DATABASE.transactions().read(() -> releases.receivers(9)))
                .hasSize(2)
                .first()
                .isEqualTo("Arzt");
    }

    @Test
    void registerIsReadAsItWasWrittenPageByPageLatestFirst() {
        var consent = give(rima, ReleaseKind.CONSENT, release(TODAY.minusDays(30)));
        var secrecy = give(rima, ReleaseKind.SECRECY, release(TODAY.minusDays(30)));
        for (var i = 0; i < 9; i++) {
            record(rima, TODAY.minusDays(i % 4));
        }

        assertThat(register(50))
                .hasSize(9)
                .isEqualTo(register(2))
                .allMatch(entry -> consent.equals(entry.consent()) && secrecy.equals(entry.secrecy()))
                .extracting(entry -> entry.disclosure().on())
                .isSortedAccordingTo(Comparator.<LocalDate>reverseOrder());
        assertThat(register(50).getFirst().disclosure()).isEqualTo(disclosure(TODAY));
    }

    private CaseId openCase() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        return file.id();
    }

    private ReleaseId give(CaseId caseId, ReleaseKind kind, ReleaseData data) {
        var release = Release.given(new ReleaseId(Ids.next(CLOCK.instant())), caseId, kind, data, ADA, TODAY);
        DATABASE.transactions().write(() -> releases.add(release));
        return release.id();
    }

    private void record(CaseId caseId, LocalDate day) {
        DATABASE.transactions()
                .write(() -> disclosures.add(Disclosure.made(
                        new DisclosureId(Ids.next(CLOCK.instant())),
                        new RecordDisclosure(caseId, disclosure(day)),
                        releases.of(caseId, 9),
                        ADA,
                        TODAY)));
    }

    private List<ReleaseEntry> of(CaseId caseId) {
        return DATABASE.transactions()
                .read(() -> releases.of(caseId, 9).stream()
                        .map(release -> release.entry(TODAY))
                        .toList());
    }

    private List<DisclosureEntry> register(int size) {
        var entries = new ArrayList<DisclosureEntry>();
        @Nullable String after = null;
        do {
            var place = after;
            var page = DATABASE.transactions()
                    .read(() -> disclosures.page(rima, place, size).map(Disclosure::entry));
            entries.addAll(page.items());
            after = page.next().orElse(null);
        } while (after != null);
        return entries;
    }

    private static ReleaseData to(String receiver) {
        return new ReleaseData(
                receiver, "Behandlung", Set.of(LifeArea.HEALTH), true, true, ReleaseForm.WRITTEN, TODAY, null, null);
    }
}
