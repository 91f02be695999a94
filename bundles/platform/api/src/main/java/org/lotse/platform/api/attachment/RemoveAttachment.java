package org.lotse.platform.api.attachment;

/**
 * Command: remove an attachment, its title and its file for good.
 *
 * @param id which one
 * @param version as the person saw it
 * @param reason why; stays
 */
public record RemoveAttachment(AttachmentId id, int version, String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
