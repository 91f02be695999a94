package org.lotse.cases.api.document;

import java.time.Instant;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.file.FileType;

/**
 * A document as it is listed, without its file.
 *
 * @param id identity
 * @param caseId of which case
 * @param version goes back in {@link ReviseDocument} and {@link RemoveDocument}
 * @param document what there is to know about it
 * @param fileName what the file was called
 * @param type what it is, by its content
 * @param size in bytes
 * @param keptAt when it came
 * @param author display name of whoever brought it, as it was then
 */
public record DocumentEntry(
        DocumentId id,
        CaseId caseId,
        int version,
        DocumentData document,
        String fileName,
        FileType type,
        long size,
        Instant keptAt,
        String author) {}
