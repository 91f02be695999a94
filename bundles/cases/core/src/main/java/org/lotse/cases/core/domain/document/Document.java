package org.lotse.cases.core.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.RemovedDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.file.FileNames;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What is known about a file that is kept with a case; once it is removed, that it was there. */
@Entity
@Table(name = "CASES_DOCUMENT")
public class Document {

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "TITLE")
    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private DocumentKind kind;

    @Column(name = "DATED")
    private @Nullable LocalDate dated;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "FILE_NAME")
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "FILE_TYPE")
    private FileType type;

    @Column(name = "FILE_SIZE")
    private long size;

    @Column(name = "KEPT_AT")
    private Instant keptAt;

    @Column(name = "AUTHOR_NAME")
    private String author;

    @Column(name = "REMOVED_AT")
    private @Nullable Instant removedAt;

    @Column(name = "REMOVED_BY")
    private @Nullable String removedBy;

    @Column(name = "REASON")
    private @Nullable String reason;

    /** For the database layer. */
    protected Document() {}

    /**
     * @param file what came, its type already looked at
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Document keep(
            DocumentId id,
            KeepDocument command,
            ReceivedFile file,
            FileType type,
            Actor.Person author,
            Instant now,
            LocalDate today) {
        var document = new Document();
        document.write(command.document(), today);
        document.id = id.value();
        document.caseId = command.caseId().value();
        document.fileName = FileNames.kept(command.fileName());
        document.type = type;
        document.size = file.size();
        document.keptAt = now;
        document.author = author.displayName();
        return document;
    }

    /**
     * Looks at what is known before a file is received for it.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static void check(DocumentData data, LocalDate today) {
        new Document().write(data, today);
    }

    /**
     * Corrects what is known.
     *
     * @throws ConcurrentChange if it was changed or removed since
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseDocument command, LocalDate today) {
        requireUnchanged(command.version());
        write(command.document(), today);
    }

    /**
     * Forgets what it was about; the file itself is removed beside.
     *
     * @throws ConcurrentChange if it was changed or removed since
     * @throws RuleViolation beside {@code reason}
     */
    public void remove(RemoveDocument command, Actor.Person by, Instant now) {
        requireUnchanged(command.version());
        reason = Check.text("reason", command.reason(), RemoveDocument.REASON_LENGTH);
        removedAt = now;
        removedBy = by.displayName();
        title = null;
        note = null;
        dated = null;
        fileName = null;
        size = 0;
    }

    /** Identity. */
    public DocumentId id() {
        return new DocumentId(id);
    }

    /** With which case it is kept. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Whether only its trace is left. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    /** As it is listed; only if it was not removed. */
    public DocumentEntry entry() {
        return new DocumentEntry(
                id(),
                caseId(),
                version,
                new DocumentData(Objects.requireNonNull(title), kind, dated, note),
                Objects.requireNonNull(fileName),
                type,
                size,
                keptAt,
                author);
    }

    /** What is left; only if it was removed. */
    public RemovedDocument trace() {
        return new RemovedDocument(
                id(),
                kind,
                keptAt,
                author,
                Objects.requireNonNull(removedAt),
                Objects.requireNonNull(removedBy),
                Objects.requireNonNull(reason));
    }

    private void requireUnchanged(int seen) {
        if (isRemoved()) {
            throw ConcurrentChange.removed();
        }
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** Checks all of it before it keeps any of it. */
    private void write(DocumentData data, LocalDate today) {
        var checkedTitle = Check.text("title", data.title(), DocumentData.TITLE_LENGTH);
        var checkedKind = Check.present("kind", data.kind());
        var checkedNote = Check.optionalText("note", data.note(), DocumentData.NOTE_LENGTH);
        if (data.dated() != null && data.dated().isAfter(today)) {
            throw RuleViolation.at("dated", "cases.rule.day-in-future");
        }
        if (data.dated() != null && data.dated().isBefore(OLDEST)) {
            throw RuleViolation.at("dated", "cases.rule.day-too-early", String.valueOf(OLDEST.getYear()));
        }
        title = checkedTitle;
        kind = checkedKind;
        dated = data.dated();
        note = checkedNote.orElse(null);
    }
}
