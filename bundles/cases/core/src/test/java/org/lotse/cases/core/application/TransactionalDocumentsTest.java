package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.Papers.PROGRAM;
import static org.lotse.platform.testing.Papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalDocumentsTest {

    private static final DocumentData NOTICE =
            new DocumentData("Bescheid des Jobcenters", DocumentKind.NOTICE, TODAY.minusDays(3), "bis März");

    private final FakeAccess access =
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.DOCUMENTS);
    private final InMemoryCases module = new InMemoryCases(access, CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void documentIsListedWithWhatIsKnownAboutIt() throws IOException {
        var id = keep(NOTICE, "Bescheid.PDF", pdf(60_000));

        var entry = module.documents.of(rima).getFirst();

        assertThat(entry.document()).isEqualTo(NOTICE);
        assertThat(entry)
                .returns(id, DocumentEntry::id)
                .returns(FileType.PDF, DocumentEntry::type)
                .returns(60_000L, DocumentEntry::size)
                .returns("Bescheid.PDF", DocumentEntry::fileName)
                .returns(FixedScope.ADA.displayName(), DocumentEntry::author);
    }

    @Test
    void fileIsReadByteForByteAsItCameAndTheTrailTellsThatItWas() throws IOException {
        var id = keep(NOTICE, "Bescheid.pdf", pdf(100_001));

        assertThat(read(id)).isEqualTo(pdf(100_001));
        assertThat(module.acts.ofTenants()).extracting(Act::name).contains("cases.document-read");
    }

    @Test
    void wrongInputIsRefusedBesideItsFieldAndNothingIsKept() {
        refused("title", () -> keep(data(" ", DocumentKind.LETTER), "Brief.pdf", pdf(100)));
        refused(
                "dated",
                () -> keep(
                        new DocumentData("Brief", DocumentKind.LETTER, TODAY.plusDays(1), null),
                        "Brief.pdf",
                        pdf(100)));
        refused("file", () -> keep(NOTICE, "Bescheid.exe", pdf(100)));
        refused("file", () -> keep(NOTICE, "Bescheid.pdf", PROGRAM));
        refused("file", () -> keep(NOTICE, "Bescheid.pdf", new byte[0]));

        assertThat(module.documents.of(rima)).isEmpty();
        assertThat(module.documentStore.isEmpty()).isTrue();
    }

    @Test
    void largestFileIsWhatTheInstallationSays() throws IOException {
        assertThat(module.documents.largest()).isEqualTo(1024 * 1024);
        keep(NOTICE, "Bescheid.pdf", pdf(1024 * 1024));

        refused("file", () -> keep(NOTICE, "Bescheid.pdf", pdf(1024 * 1024 + 1)));

        assertThat(module.documents(access, 3).largest()).isEqualTo(3 * 1024 * 1024);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> module.documents(access, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> module.documents(access, 101));
    }

    @Test
    void whatIsKnownIsCorrectedAndTheFileStays() throws IOException {
        var id = keep(NOTICE, "Bescheid.pdf", pdf(100));

        module.documents.revise(new ReviseDocument(id, 0, data("Brief der Schule", DocumentKind.LETTER)));

        assertThat(module.documents.find(id).orElseThrow().document())
                .isEqualTo(data("Brief der Schule", DocumentKind.LETTER));
        assertThat(read(id)).isEqualTo(pdf(100));
    }

    @Test
    void whoSawAnotherVersionNeitherCorrectsNorRemoves() throws IOException {
        var id = keep(NOTICE, "Bescheid.pdf", pdf(100));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(
                        () -> module.documents.revise(new ReviseDocument(id, 7, data("Brief", DocumentKind.LETTER))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.documents.remove(new RemoveDocument(id, 7, "doppelt")));
        assertThat(module.documents.find(id).orElseThrow().document()).isEqualTo(NOTICE);
    }

    @Test
    void ofARemovedDocumentItsTraceIsLeftAndNothingElse() throws IOException {
        var id = keep(NOTICE, "Bescheid.pdf", pdf(100));

        module.documents.remove(new RemoveDocument(id, 0, "doppelt abgelegt"));

        assertThat(module.documents.of(rima)).isEmpty();
        assertThat(module.documents.find(id)).isEmpty();
        assertThat(module.documentStore.isEmpty()).isTrue();
        var trace = module.documents.removed(rima).getFirst();
        assertThat(trace.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(trace.reason()).isEqualTo("doppelt abgelegt");
        assertThat(trace.removedBy()).isEqualTo(FixedScope.ADA.displayName());
        assertThat(trace.toString()).doesNotContain("Jobcenter", "März", "Bescheid.pdf");
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> read(id));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.documents.revise(new ReviseDocument(id, 0, NOTICE)));
    }

    @Test
    void nothingIsRemovedWithoutAReason() throws IOException {
        var id = keep(NOTICE, "Bescheid.pdf", pdf(100));

        refused("reason", () -> module.documents.remove(new RemoveDocument(id, 0, " ")));

        assertThat(read(id)).isEqualTo(pdf(100));
    }

    @Test
    void nothingIsKeptWithACaseThatIsNotThere() {
        var nobody = new KeepDocument(new CaseId(new UUID(9, 9)), NOTICE, "Bescheid.pdf");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.documents.keep(nobody, new ByteArrayInputStream(pdf(100))));
    }

    private DocumentId keep(DocumentData data, String fileName, byte[] content) throws IOException {
        return module.documents.keep(new KeepDocument(rima, data, fileName), new ByteArrayInputStream(content));
    }

    private byte[] read(DocumentId id) throws IOException {
        var bytes = new ByteArrayOutputStream();
        module.documents.read(id, bytes);
        return bytes.toByteArray();
    }

    private static DocumentData data(String title, DocumentKind kind) {
        return new DocumentData(title, kind, null, null);
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
