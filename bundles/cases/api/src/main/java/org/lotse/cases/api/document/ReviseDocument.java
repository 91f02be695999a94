package org.lotse.cases.api.document;

/**
 * Command: correct what is known about a document. The file stays as it is.
 *
 * @param id which document
 * @param version the version that was seen
 * @param document what is right
 */
public record ReviseDocument(DocumentId id, int version, DocumentData document) {}
