package org.lotse.demo.invented;

import org.lotse.cases.api.document.DocumentData;

/** A file that is kept with a case. */
public record InventedDocument(DocumentData document, String fileName) {

    /** The file, made when it is asked for. */
    public byte[] content() {
        return fileName.endsWith(".pdf") ? InventedFiles.pdf(document.title()) : InventedFiles.png(fileName.hashCode());
    }
}
