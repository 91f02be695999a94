package org.lotse.platform.api.attachment;

import java.time.Instant;
import org.lotse.platform.api.file.FileType;

/**
 * An attachment as it is listed, without its file.
 *
 * @param id identity
 * @param version goes back in {@link ReviseAttachment} and {@link RemoveAttachment}
 * @param data what there is to know about it
 * @param fileName what the file was called
 * @param type what it is, by its content
 * @param size in bytes
 * @param keptAt when it came
 * @param author display name of whoever brought it, as it was then
 */
public record Attachment(
        AttachmentId id,
        int version,
        AttachmentData data,
        String fileName,
        FileType type,
        long size,
        Instant keptAt,
        String author) {}
