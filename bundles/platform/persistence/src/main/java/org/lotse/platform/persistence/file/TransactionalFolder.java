package org.lotse.platform.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.platform.api.attachment.Attachment;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.attachment.AttachmentId;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.api.attachment.RemovedAttachment;
import org.lotse.platform.api.attachment.ReviseAttachment;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.file.FileContent;
import org.lotse.platform.api.file.FileNames;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A folder in a module's tables; a file is received before a transaction begins, and read in as many as it has pieces. */
final class TransactionalFolder implements AttachmentFolder {

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private final Attachments kept;
    private final UUID owner;
    private final AttachmentRules rules;
    private final Transactions transactions;

    TransactionalFolder(Attachments kept, UUID owner, AttachmentRules rules) {
        this.kept = kept;
        this.owner = owner;
        this.rules = rules;
        transactions = kept.transactions();
    }

    @Override
    public List<Attachment> list() {
        rules.requireRead();
        return transactions.read(() -> kept.table().list(owner, false, MOST).stream()
                .map(AttachmentRow::attachment)
                .toList());
    }

    @Override
    public List<RemovedAttachment> removed() {
        rules.requireRead();
        return transactions.read(() -> kept.table().list(owner, true, MOST).stream()
                .map(AttachmentRow::trace)
                .toList());
    }

    @Override
    public AttachmentId keep(AttachmentData data, String fileName, InputStream content) throws IOException {
        rules.requireChange();
        var checked = checked(data);
        var name = FileNames.kept(fileName);
        var type = FileContent.claimed(fileName);
        var file = ReceivedFile.of(content, Attachments.LARGEST);
        FileContent.requireIs(type, file);
        return transactions.write(() -> add(checked, name, type, file));
    }

    @Override
    public void revise(ReviseAttachment command) {
        rules.requireChange();
        var checked = checked(command.data());
        transactions.write(() -> {
            rules.requireOpen();
            requireChanged(kept.table().revise(owner, command.id().value(), command.version(), checked), command.id());
            record("revised", command.id());
        });
    }

    @Override
    public void remove(RemoveAttachment command) {
        rules.requireChange();
        var reason = Check.text("reason", command.reason(), RemoveAttachment.REASON_LENGTH);
        transactions.write(() -> {
            rules.requireOpen();
            requireChanged(kept.table().remove(owner, command, reason, by(), now()), command.id());
            kept.pieces().remove(command.id().value());
            record("removed", command.id());
        });
    }

    @Override
    public void read(AttachmentId id, OutputStream to) throws IOException {
        rules.requireRead();
        var left = transactions
                .read(() -> found(id))
                .orElseThrow(ConcurrentChange::removed)
                .size();
        record("read", id);
        for (var place = 0; left > 0; place++) {
            var next = place;
            var piece = transactions
                    .read(() -> found(id).flatMap(row -> kept.pieces().piece(row.id(), next)))
                    .orElseThrow(ConcurrentChange::removed);
            to.write(piece);
            left -= piece.length;
        }
    }

    @Override
    public long largest() {
        return Attachments.LARGEST;
    }

    /** Whose it is, for logs. */
    @Override
    public String toString() {
        return "Attachments of " + owner;
    }

    private AttachmentId add(AttachmentData data, String name, FileType type, ReceivedFile file) {
        rules.requireOpen();
        if (kept.table().list(owner, false, MOST).size() >= MOST) {
            throw RuleViolation.at("file", "platform.rule.attachments-too-many", MOST);
        }
        var now = now();
        var id = new AttachmentId(Ids.next(now));
        kept.table()
                .add(
                        owner,
                        new AttachmentRow(id.value(), 1, data, name, type, file.size(), now, by(), null, null, null));
        kept.pieces().keep(id.value(), file);
        record("kept", id);
        return id;
    }

    private Optional<AttachmentRow> found(AttachmentId id) {
        return kept.table().find(owner, id.value());
    }

    private void requireChanged(boolean changed, AttachmentId id) {
        if (!changed) {
            throw found(id).isPresent() ? ConcurrentChange.after(null) : ConcurrentChange.removed();
        }
    }

    private void record(String what, AttachmentId id) {
        kept.trail().record(Act.of(kept.module() + ".attachment-" + what, "attachment", id.toString()));
    }

    private String by() {
        return kept.scope().require().actor().displayName();
    }

    private Instant now() {
        return kept.clock().instant();
    }

    private AttachmentData checked(AttachmentData data) {
        var title = Check.text("title", data.title(), AttachmentData.TITLE_LENGTH);
        var note = Check.optionalText("note", data.note(), AttachmentData.NOTE_LENGTH);
        var dated = data.dated();
        if (dated != null && dated.isAfter(LocalDate.now(kept.clock()))) {
            throw RuleViolation.at("dated", "platform.rule.day-in-future");
        }
        if (dated != null && dated.isBefore(OLDEST)) {
            throw RuleViolation.at("dated", "platform.rule.day-too-early", String.valueOf(OLDEST.getYear()));
        }
        return new AttachmentData(title, dated, note.orElse(null));
    }
}
