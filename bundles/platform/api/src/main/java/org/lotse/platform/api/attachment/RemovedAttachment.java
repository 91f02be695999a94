package org.lotse.platform.api.attachment;

import java.time.Instant;

/**
 * What is left of an attachment that was removed.
 *
 * @param id identity
 * @param keptAt when it had come
 * @param author display name of whoever had brought it
 * @param removedAt when it went
 * @param removedBy display name of whoever removed it
 * @param reason why
 */
public record RemovedAttachment(
        AttachmentId id, Instant keptAt, String author, Instant removedAt, String removedBy, String reason) {}
