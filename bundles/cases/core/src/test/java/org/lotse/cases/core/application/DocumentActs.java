package org.lotse.cases.core.application;

import static org.lotse.platform.testing.Papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with documents. */
final class DocumentActs {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final DocumentId SOME_DOCUMENT = new DocumentId(new UUID(1, 8));
    static final DocumentData SOME_LETTER = new DocumentData("Brief", DocumentKind.LETTER, null, null);

    private DocumentActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("CaseDocuments.keep", CasesPermissions.DOCUMENTS, all -> keepLetter(all, SOME_CASE)),
                new Act(
                        "CaseDocuments.revise",
                        CasesPermissions.DOCUMENTS,
                        all -> all.documents.revise(new ReviseDocument(SOME_DOCUMENT, 0, SOME_LETTER))),
                new Act(
                        "CaseDocuments.remove",
                        CasesPermissions.DOCUMENTS,
                        all -> all.documents.remove(new RemoveDocument(SOME_DOCUMENT, 0, "doppelt"))),
                new Act("CaseDocuments.find", CasesPermissions.READ, all -> all.documents.find(SOME_DOCUMENT)),
                new Act("CaseDocuments.of", CasesPermissions.READ, all -> all.documents.of(SOME_CASE)),
                new Act("CaseDocuments.removed", CasesPermissions.READ, all -> all.documents.removed(SOME_CASE)),
                new Act("DocumentFiles.read", CasesPermissions.READ, DocumentActs::read),
                new Act("DocumentFiles.largest", CasesPermissions.READ, all -> all.documents.largest()));
    }

    /** Keeps a letter with a case. */
    static DocumentId keepLetter(InMemoryCases all, CaseId caseId) {
        try {
            return all.documents.keep(
                    new KeepDocument(caseId, SOME_LETTER, "Brief.pdf"), new ByteArrayInputStream(pdf(100)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(InMemoryCases all) {
        try {
            all.documents.read(SOME_DOCUMENT, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
