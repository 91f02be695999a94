package org.lotse.cases.api.handover;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.platform.api.file.FileType;

/**
 * A document of the case file that goes along, without its identity there.
 *
 * @param document what there is to know about it
 * @param fileName what the file is called
 * @param type what it is
 * @param size of the file in bytes
 * @param content the file in Base64 (RFC 4648); null in a preview, which tells of it without carrying it
 */
public record EnclosedDocument(
        DocumentData document,
        String fileName,
        FileType type,
        long size,
        @Nullable String content) {

    /** Tells title and size only: a file in a log helps nobody. */
    @Override
    public String toString() {
        return document.title() + " (" + size + " bytes)";
    }
}
