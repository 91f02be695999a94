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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class TransactionalLettersTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ,
                    CasesPermissions.OPEN,
                    CasesPermissions.EDIT,
                    CasesPermissions.RELEASES,
                    CasesPermissions.DOCUMENTS,
                    CasesPermissions.TEMPLATES),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void placeholdersAreFilledFromTheCaseAndWhatItDoesNotKnowIsNamed() {
        var filled = module.letters.fill(rima, template("{{person.name}}, {{ case.number }}, {{person.address}}"));

        assertThat(filled.text()).isEqualTo("Rima Haddad, KN-2017-00001, {{person.address}}");
        assertThat(filled.missing()).containsExactly(Placeholder.PERSON_ADDRESS);
    }

    @Test
    void disputedDataStandInALetterWithTheirMark() {
        module.disputes.mark(new MarkDisputed(rima, Datum.NAME, "Haddadd", TODAY));

        assertThat(module.letters
                        .fill(rima, template("{{person.name}}, {{case.number}}"))
                        .text())
                .isEqualTo("Rima Haddad (bestritten), KN-2017-00001");
    }

    @Test
    void addressComesFromWhereThePersonLivesNow() {
        module.history.enter(new EnterDwelling(
                rima, new DwellingData(DwellingKind.OWN_LEASE, "Rheingasse 3", "78462", "Konstanz", null, null)));

        assertThat(module.letters.fill(rima, template("{{person.address}}")).text())
                .isEqualTo("Rheingasse 3, 78462 Konstanz");
        assertThat(module.letters.begin(rima).address()).isEqualTo("Rheingasse 3\n78462 Konstanz");
    }

    @Test
    void templateWithAPlaceholderThatThereIsNotIsRefusedAndItIsNamed() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> template("{{person.shoe-size}} {{person.name}}"))
                .satisfies(refused -> assertThat(refused.field()).contains("text"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("{{person.shoe-size}}"));
    }

    @Test
    void gapHasAnyNameAndIsNamedUntilTheWriterFillsIt() {
        var filled = module.letters.fill(rima, template("Am {{? Tag}} mit {{person.name}}, am {{? Tag}}"));

        assertThat(filled.text()).isEqualTo("Am {{? Tag}} mit Rima Haddad, am {{? Tag}}");
        assertThat(filled.gaps()).containsExactly("{{? Tag}}");
        assertThat(filled.missing()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.letters.keep(rima, letter(filled.text())))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("{{? Tag}}"));
    }

    @Test
    void placeholderIsNeverPrinted() {
        var letter = letter("Guten Tag {{person.name}}");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> module.letters.keep(rima, letter));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.letters.preview(rima, letter, OutputStream.nullOutputStream()));
        assertThat(module.papers.papers()).isEmpty();
    }

    @Test
    void letterIsKeptAsADocumentOfTheCase() {
        module.templates.writeUnder("Stadt Konstanz\nKanzleistraße 15");

        var id = module.letters.keep(rima, letter("Guten Tag"));

        var document = module.documents.find(id).orElseThrow();
        assertThat(document.document().kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(document.document().title()).isEqualTo("Anfrage");
        var head = module.papers.papers().getLast().parts().getFirst();
        assertThat(head)
                .isInstanceOfSatisfying(
                        Part.LetterHead.class,
                        part -> assertThat(part.sender()).containsExactly("Stadt Konstanz", "Kanzleistraße 15"));
    }

    @Test
    void whatNoReleaseCoversIsSaid() {
        assertThat(module.letters.uncovered(rima, "jobcenter konstanz"))
                .containsExactlyInAnyOrder(ReleaseKind.values());

        module.releases.give(new GiveRelease(rima, Set.of(ReleaseKind.CONSENT), release(TODAY)));

        assertThat(module.letters.uncovered(rima, release(TODAY).receiver().toUpperCase(Locale.ROOT) + "  "))
                .containsExactly(ReleaseKind.SECRECY);
    }

    @Test
    void letterBeginsWithNoTemplateOfTheArchive() {
        var id = template("Guten Tag");
        var entry = module.templates.all().getFirst();

        module.templates.revise(new ReviseTemplate(id, entry.version(), entry.template(), true));

        assertThat(module.letters.templates()).isEmpty();
        assertThat(module.templates.all()).extracting(TemplateEntry::archived).containsExactly(true);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        module.templates.revise(new ReviseTemplate(id, entry.version() + 7, entry.template(), false)));
    }

    @Test
    void everySuggestionCanBeTakenOverAndSeen() throws IOException {
        for (var suggestion : module.templates.suggestions()) {
            module.templates.add(suggestion);
            module.templates.preview(suggestion, OutputStream.nullOutputStream());
        }

        assertThat(module.templates.all()).hasSizeGreaterThan(3);
        assertThat(module.papers.papers().toString()).contains("Mustermann").doesNotContain("{{person");
    }

    @Test
    void letterIsThereAgainUntilItIsDiscarded() {
        module.letterDrafts.keep(rima, letter("Guten"));

        assertThat(module.letterDrafts.find(rima))
                .hasValueSatisfying(draft -> assertThat(draft.letter()).isEqualTo(letter("Guten")));

        module.letterDrafts.discard(rima);
        assertThat(module.letterDrafts.find(rima)).isEmpty();
    }

    @Test
    void addressHasNoMoreLinesThanTheWindow() {
        var lines = String.join("\n", List.of("1", "2", "3", "4", "5", "6"));
        var letter = new LetterData(false, "Jobcenter", lines, "Anfrage", TODAY, "Text", "Ada");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.letters.keep(rima, letter))
                .satisfies(refused -> assertThat(refused.field()).contains("address"));
    }

    private TemplateId template(String text) {
        return module.templates.add(new TemplateData("Vorlage", "Betreff", text));
    }

    private static LetterData letter(String text) {
        return new LetterData(false, "Jobcenter", "Am Platz 1\n78462 Konstanz", "Anfrage", TODAY, text, "Ada");
    }
}
