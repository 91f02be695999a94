package org.lotse.cases.api.document;

import java.time.Instant;

/**
 * What is left of a document that was removed.
 *
 * @param id its identity
 * @param kind what sort of paper it was
 * @param keptAt when it came
 * @param author who brought it
 * @param removedAt when it went
 * @param removedBy who removed it
 * @param reason why
 */
public record RemovedDocument(
        DocumentId id,
        DocumentKind kind,
        Instant keptAt,
        String author,
        Instant removedAt,
        String removedBy,
        String reason) {}
