package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.rima;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;

class PrintedReleasesTest {

    private static final ReleaseOutline BLANK = new ReleaseOutline(Set.of(), null, null, Set.of(), false, false, null);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT, CasesPermissions.RELEASES),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void sheetSaysWhatIsAllowedToWhomAndWhatFor() throws IOException {
        var sheet = printed(give(ReleaseKind.CONSENT), "de");

        assertThat(facts(sheet))
                .contains(
                        "Name: Rima Haddad",
                        "Wer gibt weiter?: Integrationsmanagement Konstanz",
                        "An wen?: " + release(TODAY).receiver(),
                        "Wofür?: " + release(TODAY).purpose(),
                        "Gilt bis: bis ich sie zurücknehme");
        assertThat(ticked(sheet))
                .containsAll(release(TODAY).areas().stream()
                        .map(area -> word("area." + area))
                        .toList());
        assertThat(notes(sheet)).contains(word("release.voluntary"), word("release.revocable"));
        assertThat(sheet.parts()).last().isInstanceOf(Part.Signatures.class);
    }

    @Test
    void bothKindsGivenWithTheSameWordsStandOnOneSheet() throws IOException {
        var both = module.releases.give(new GiveRelease(rima, EnumSet.allOf(ReleaseKind.class), release(TODAY)));

        assertThat(notes(printed(both.getFirst(), "de")))
                .contains(word("release.declare.CONSENT"), word("release.declare.SECRECY"));
    }

    @Test
    void releaseFromSecrecyAloneDoesNotSayThatDataMayBePassedOn() throws IOException {
        var sheet = printed(give(ReleaseKind.SECRECY), "de");

        assertThat(sheet.title()).isEqualTo("Entbindung von der Schweigepflicht");
        assertThat(notes(sheet)).doesNotContain(word("release.declare.CONSENT"));
    }

    @Test
    void disputedNameStandsOnItWithItsMark() throws IOException {
        var id = give(ReleaseKind.CONSENT);
        module.disputes.mark(new MarkDisputed(rima, Datum.NAME, "Haddadd", TODAY));

        assertThat(facts(printed(id, "en"))).contains("Name: Rima Haddad (disputed / bestritten)");
    }

    @Test
    void whatWasTakenBackSaysSo() throws IOException {
        var id = give(ReleaseKind.CONSENT);
        module.releases.revoke(
                new RevokeRelease(id, module.releases.of(rima).getFirst().version(), TODAY));

        assertThat(facts(printed(id, "de"))).anyMatch(fact -> fact.startsWith("Zurückgenommen am: "));
    }

    @Test
    void blankSheetHasLinesToFillInAndNothingTicked() throws IOException {
        module.releaseSheets.printOutline(rima, BLANK, "ar", OutputStream.nullOutputStream());
        var sheet = module.papers.papers().getLast();

        assertThat(sheet.isRightToLeft()).isTrue();
        assertThat(sheet.parts()).filteredOn(Part.Blanks.class::isInstance).hasSize(2);
        assertThat(ticked(sheet)).isEmpty();
        assertThat(facts(sheet)).noneMatch(fact -> fact.endsWith(": null"));
    }

    @Test
    void whatIsKnownBeforeItIsSignedStandsOnTheSheet() throws IOException {
        var outline = new ReleaseOutline(
                Set.of(ReleaseKind.CONSENT), "Jobcenter", null, Set.of(LifeArea.WORK), true, true, TODAY);

        module.releaseSheets.printOutline(rima, outline, "de", OutputStream.nullOutputStream());
        var sheet = module.papers.papers().getLast();

        assertThat(facts(sheet)).contains("An wen?: Jobcenter");
        assertThat(ticked(sheet))
                .containsExactlyInAnyOrder(word("area.WORK"), word("release.special"), word("release.both-ways"));
        assertThat(module.releases.of(rima)).isEmpty();
    }

    @Test
    void thereIsNoSheetOfWhatIsNotThere() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> printed(give(ReleaseKind.CONSENT), "tlh"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> printed(new ReleaseId(rima.value()), "de"));
    }

    private ReleaseId give(ReleaseKind kind) {
        return module.releases
                .give(new GiveRelease(rima, Set.of(kind), release(TODAY)))
                .getFirst();
    }

    private Paper printed(ReleaseId id, String language) throws IOException {
        module.releaseSheets.print(id, language, OutputStream.nullOutputStream());
        return module.papers.papers().getLast();
    }

    private static String word(String key) {
        return new SheetLanguages(java.nio.file.Path.of("none"))
                .find("de")
                .orElseThrow()
                .text(key);
    }

    private static List<String> facts(Paper paper) {
        return parts(paper, Part.Facts.class)
                .flatMap(facts -> facts.facts().stream())
                .map(fact -> fact.label().text() + ": " + fact.value())
                .toList();
    }

    private static List<String> notes(Paper paper) {
        return parts(paper, Part.Note.class).map(note -> note.label().text()).toList();
    }

    private static List<String> ticked(Paper paper) {
        return parts(paper, Part.Choices.class)
                .flatMap(choices -> choices.choices().stream())
                .filter(Part.Choice::chosen)
                .map(choice -> choice.label().text())
                .toList();
    }

    private static <P extends Part> Stream<P> parts(Paper paper, Class<P> kind) {
        return paper.parts().stream().filter(kind::isInstance).map(kind::cast);
    }
}
