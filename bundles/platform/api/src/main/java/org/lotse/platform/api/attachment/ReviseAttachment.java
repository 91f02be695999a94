package org.lotse.platform.api.attachment;

/**
 * Command: correct what is known about an attachment.
 *
 * @param id which one
 * @param version as the person saw it
 * @param data all of it anew
 */
public record ReviseAttachment(AttachmentId id, int version, AttachmentData data) {}
