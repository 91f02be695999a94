package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.TODAY;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with letters, their templates, and the sheets of releases. */
final class PaperActs {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final ReleaseId SOME_RELEASE = new ReleaseId(new UUID(1, 3));
    private static final ReleaseOutline BLANK = new ReleaseOutline(Set.of(), null, null, Set.of(), false, false, null);

    private static final TemplateId SOME_TEMPLATE = new TemplateId(new UUID(1, 9));
    private static final TemplateData SOME_TEXT = new TemplateData("Einladung", "Einladung", "Guten Tag");
    static final LetterData SOME_LETTER =
            new LetterData(true, "Rima Haddad", null, "Einladung", TODAY, "Guten Tag", "Ada");

    private PaperActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("LetterTemplates.all", CasesPermissions.TEMPLATES, all -> all.templates.all()),
                new Act("LetterTemplates.suggestions", CasesPermissions.TEMPLATES, all -> all.templates.suggestions()),
                new Act("LetterTemplates.add", CasesPermissions.TEMPLATES, all -> all.templates.add(SOME_TEXT)),
                new Act(
                        "LetterTemplates.revise",
                        CasesPermissions.TEMPLATES,
                        all -> all.templates.revise(new ReviseTemplate(SOME_TEMPLATE, 0, SOME_TEXT, true))),
                new Act(
                        "LetterTemplates.preview",
                        CasesPermissions.TEMPLATES,
                        all -> written(to -> all.templates.preview(SOME_TEXT, to))),
                new Act("LetterTemplates.letterhead", CasesPermissions.TEMPLATES, all -> all.templates.letterhead()),
                new Act("LetterTemplates.writeUnder", CasesPermissions.TEMPLATES, all -> all.templates.writeUnder("x")),
                new Act("Letters.templates", CasesPermissions.DOCUMENTS, all -> all.letters.templates()),
                new Act("Letters.begin", CasesPermissions.DOCUMENTS, all -> all.letters.begin(SOME_CASE)),
                new Act("Letters.fill", CasesPermissions.DOCUMENTS, all -> all.letters.fill(SOME_CASE, SOME_TEMPLATE)),
                new Act(
                        "Letters.preview",
                        CasesPermissions.DOCUMENTS,
                        all -> written(to -> all.letters.preview(SOME_CASE, SOME_LETTER, to))),
                new Act("Letters.keep", CasesPermissions.DOCUMENTS, all -> all.letters.keep(SOME_CASE, SOME_LETTER)),
                new Act("Letters.uncovered", CasesPermissions.DOCUMENTS, all -> all.letters.uncovered(SOME_CASE, "x")),
                new Act(
                        "LetterDrafts.keep",
                        CasesPermissions.DOCUMENTS,
                        all -> all.letterDrafts.keep(SOME_CASE, SOME_LETTER)),
                new Act("LetterDrafts.find", CasesPermissions.DOCUMENTS, all -> all.letterDrafts.find(SOME_CASE)),
                new Act("LetterDrafts.discard", CasesPermissions.DOCUMENTS, all -> all.letterDrafts.discard(SOME_CASE)),
                new Act("ReleaseSheets.languages", CasesPermissions.READ, all -> all.releaseSheets.languages()),
                new Act(
                        "ReleaseSheets.print",
                        CasesPermissions.RELEASES,
                        all -> written(to -> all.releaseSheets.print(SOME_RELEASE, "de", to))),
                new Act(
                        "ReleaseSheets.printOutline",
                        CasesPermissions.RELEASES,
                        all -> written(to -> all.releaseSheets.printOutline(SOME_CASE, BLANK, "de", to))));
    }

    /** Something that is written somewhere. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream to) throws IOException;
    }

    static void written(Writing writing) {
        try {
            writing.write(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
