package org.lotse.platform.persistence.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.attachment.Attachment;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.attachment.AttachmentId;
import org.lotse.platform.api.attachment.RemovedAttachment;
import org.lotse.platform.api.file.FileType;

/** A row of {@link AttachmentTable}; of a removed one title, name, day and note are gone. */
record AttachmentRow(
        UUID id,
        int version,
        AttachmentData data,
        String fileName,
        FileType type,
        long size,
        Instant keptAt,
        String author,
        @Nullable Instant removedAt,
        @Nullable String removedBy,
        @Nullable String reason) {

    static final String COLUMNS =
            "ID, VERSION, TITLE, DATED, NOTE, FILE_NAME, FILE_TYPE, FILE_SIZE, KEPT_AT, AUTHOR_NAME,"
                    + " REMOVED_AT, REMOVED_BY, REASON";

    /** In the order of {@link #COLUMNS}, as drivers answer them. */
    static AttachmentRow of(@Nullable Object[] row) {
        var next = new Values(row);
        return new AttachmentRow(
                UUID.fromString(next.text()),
                (int) next.number(),
                new AttachmentData(next.text(), next.day(), next.optional()),
                next.text(),
                FileType.valueOf(next.text()),
                next.number(),
                Instant.ofEpochMilli(next.number()),
                next.text(),
                next.moment(),
                next.optional(),
                next.optional());
    }

    Attachment attachment() {
        return new Attachment(new AttachmentId(id), version, data, fileName, type, size, keptAt, author);
    }

    RemovedAttachment trace() {
        return new RemovedAttachment(
                new AttachmentId(id),
                keptAt,
                author,
                Objects.requireNonNull(removedAt),
                Objects.requireNonNull(removedBy),
                Objects.requireNonNull(reason));
    }

    /** The values of a row, one after the other. */
    private static final class Values {

        private final @Nullable Object[] row;
        private int place;

        Values(@Nullable Object[] row) {
            this.row = row;
        }

        String text() {
            return Objects.requireNonNullElse(optional(), "");
        }

        @Nullable
        String optional() {
            var value = row[place++];
            return value == null ? null : value.toString();
        }

        long number() {
            return ((Number) Objects.requireNonNull(row[place++])).longValue();
        }

        /** Both drivers write a day as ISO 8601 does. */
        @Nullable
        LocalDate day() {
            var text = optional();
            return text == null ? null : LocalDate.parse(text);
        }

        @Nullable
        Instant moment() {
            return row[place] == null ? skip() : Instant.ofEpochMilli(number());
        }

        private @Nullable Instant skip() {
            place++;
            return null;
        }
    }
}
