package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.Papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.document.Document;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaDocumentsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final DocumentData LETTER =
            new DocumentData("Brief der Schule – شهادة", DocumentKind.LETTER, TODAY, "Elternabend");

    private final JpaDocuments documents = new JpaDocuments(DATABASE.entities());
    private final SqlDocumentStore store = new SqlDocumentStore(DATABASE.entities());
    private CaseId rima;
    private int numbers;
    private int kept;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void documentIsReadAsItWasWritten() throws IOException {
        var id = keep(rima, pdf(70_000));

        var entry = entry(id).orElseThrow();

        assertThat(entry.document()).isEqualTo(LETTER);
        assertThat(entry.size()).isEqualTo(70_000);
        assertThat(entry.type()).isEqualTo(FileType.PDF);
        assertThat(entry.author()).isEqualTo(ADA.displayName());
        assertThat(entry.keptAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void fileComesBackByteForByteWhateverItsLengthIs() throws IOException {
        for (var size : new int[] {9, ReceivedFile.PIECE, ReceivedFile.PIECE + 1, 100_001}) {
            assertThat(content(keep(rima, pdf(size)))).isEqualTo(pdf(size));
        }
    }

    @Test
    void documentsOfOthersAreNotMixedInAndTheLatestComesFirst() throws IOException {
        var first = keep(rima, pdf(100));
        var second = keep(rima, pdf(200));
        keep(openCase(), pdf(300));

        var found = DATABASE.transactions()
                .read(() -> documents.of(rima, 9).stream().map(Document::id).toList());

        assertThat(found).containsExactly(second, first);
        assertThat(DATABASE.transactions().read(() -> documents.count(rima))).isEqualTo(2);
    }

    @Test
    void ofARemovedOneTheTraceStaysInTheDatabaseAndNothingOfTheFile() throws IOException {
        var id = keep(rima, pdf(50_000));

        DATABASE.transactions().write(() -> {
            documents.find(id).orElseThrow().remove(new RemoveDocument(id, 1, "doppelt"), ADA, CLOCK.instant());
            store.remove(id);
        });

        assertThat(DATABASE.transactions().read(() -> documents.of(rima, 9))).isEmpty();
        assertThat(DATABASE.transactions()
                        .read(() ->
                                documents.removed(rima, 9).getFirst().trace().reason()))
                .isEqualTo("doppelt");
        assertThat(content(id)).isEmpty();
    }

    @Test
    void neighboursHaveNeitherTheDocumentNorItsFile() throws IOException {
        var id = keep(rima, pdf(100));

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(DATABASE.transactions().read(() -> documents.find(id))).isEmpty();
        assertThat(content(id)).isEmpty();
    }

    private DocumentId keep(CaseId caseId, byte[] content) throws IOException {
        var id = new DocumentId(Ids.next(CLOCK.instant().plusMillis(++kept)));
        var file = ReceivedFile.of(new ByteArrayInputStream(content), Integer.MAX_VALUE);
        var command = new KeepDocument(caseId, LETTER, "Brief.pdf");
        DATABASE.transactions().write(() -> {
            documents.add(Document.keep(id, command, file, FileType.PDF, ADA, CLOCK.instant(), TODAY));
            store.keep(id, file);
        });
        return id;
    }

    private Optional<DocumentEntry> entry(DocumentId id) {
        return DATABASE.transactions().read(() -> documents.find(id).map(Document::entry));
    }

    private byte[] content(DocumentId id) {
        return DATABASE.transactions().read(() -> {
            var bytes = new ByteArrayOutputStream();
            var place = 0;
            for (var piece = store.piece(id, place); piece.isPresent(); piece = store.piece(id, ++place)) {
                bytes.writeBytes(piece.get());
            }
            return bytes.toByteArray();
        });
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
}
