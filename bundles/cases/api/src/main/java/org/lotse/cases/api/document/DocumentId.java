package org.lotse.cases.api.document;

import java.util.UUID;

/**
 * Identity of a document.
 *
 * @param value made by the application when the document was kept
 */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
