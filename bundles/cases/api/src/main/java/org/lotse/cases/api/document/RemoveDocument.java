package org.lotse.cases.api.document;

/**
 * Command: remove a document for good. That it was there stays, with the reason.
 *
 * @param id which document
 * @param version the version that was seen
 * @param reason why; says nothing of what stood in it
 */
public record RemoveDocument(DocumentId id, int version, String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
