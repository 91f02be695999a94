package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentFiles;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.RemovedDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.document.Document;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.cases.core.domain.document.Documents;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.file.FileContent;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps documents; a file is received before a transaction begins, and read in as many as it has pieces. */
@Component(configurationPid = "org.lotse.cases.documents")
public final class TransactionalDocuments implements CaseDocuments, DocumentFiles {

    private static final int MOST_MEGABYTES = 100;
    private static final long MEGABYTE = 1024L * 1024L;

    private final CaseFiles files;
    private final Documents documents;
    private final DocumentStore store;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;
    private final long largest;

    /**
     * The documents and the files they belong to, and what every call needs: gate, transaction, trail, scope and time.
     *
     * @throws IllegalArgumentException if files of the configured size could not be handled
     */
    @Activate
    public TransactionalDocuments(
            @Reference CaseFiles files,
            @Reference Documents documents,
            @Reference DocumentStore store,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock,
            DocumentSizes sizes) {
        var megabytes = sizes.largest_megabytes();
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException("largest.megabytes in etc/org.lotse.cases.documents.cfg must be 1 to "
                    + MOST_MEGABYTES + ", not " + megabytes);
        }
        this.files = files;
        this.documents = documents;
        this.store = store;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.caller = new Caller(scope);
        this.clock = clock;
        largest = megabytes * MEGABYTE;
    }

    @Override
    public DocumentId keep(KeepDocument command, InputStream content) throws IOException {
        access.require(CasesPermissions.DOCUMENTS);
        var author = caller.person();
        Document.check(command.document(), LocalDate.now(clock));
        var type = FileContent.claimed(command.fileName());
        var file = ReceivedFile.of(content, largest);
        FileContent.requireIs(type, file);
        return transactions.write(() -> add(command, file, type, author));
    }

    @Override
    public void revise(ReviseDocument command) {
        access.require(CasesPermissions.DOCUMENTS);
        transactions.write(() -> locked(command.id()).revise(command, LocalDate.now(clock)));
    }

    @Override
    public void remove(RemoveDocument command) {
        access.require(CasesPermissions.DOCUMENTS);
        var by = caller.person();
        transactions.write(() -> {
            locked(command.id()).remove(command, by, clock.instant());
            store.remove(command.id());
        });
    }

    @Override
    public Optional<DocumentEntry> find(DocumentId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> there(id).map(Document::entry));
    }

    @Override
    public List<DocumentEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(
                () -> documents.of(caseId, MOST).stream().map(Document::entry).toList());
    }

    @Override
    public List<RemovedDocument> removed(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() ->
                documents.removed(caseId, MOST).stream().map(Document::trace).toList());
    }

    @Override
    public void read(DocumentId id, OutputStream to) throws IOException {
        access.require(CasesPermissions.READ);
        var left = transactions.read(() -> found(id).entry().size());
        trail.record(Act.of("cases.document-read", "document", id.toString()));
        for (var place = 0; left > 0; place++) {
            var next = place;
            var piece = transactions.read(() -> store.piece(id, next)).orElseThrow(ConcurrentChange::removed);
            to.write(piece);
            left -= piece.length;
        }
    }

    @Override
    public long largest() {
        access.require(CasesPermissions.READ);
        return largest;
    }

    private DocumentId add(KeepDocument command, ReceivedFile file, FileType type, Actor.Person author) {
        if (files.lock(command.caseId()).isEmpty()) {
            throw RuleViolation.of("cases.rule.case-gone");
        }
        if (documents.count(command.caseId()) >= MOST) {
            throw RuleViolation.at("file", "cases.rule.documents-too-many", MOST);
        }
        var now = clock.instant();
        var id = new DocumentId(Ids.next(now));
        documents.add(Document.keep(id, command, file, type, author, now, LocalDate.now(clock)));
        store.keep(id, file);
        return id;
    }

    /** What is to be changed; a closed case is read only. */
    private Document locked(DocumentId id) {
        var document = found(id);
        files.lock(document.caseId());
        return document;
    }

    private Document found(DocumentId id) {
        return there(id).orElseThrow(ConcurrentChange::removed);
    }

    private Optional<Document> there(DocumentId id) {
        return documents.find(id).filter(document -> !document.isRemoved());
    }
}
