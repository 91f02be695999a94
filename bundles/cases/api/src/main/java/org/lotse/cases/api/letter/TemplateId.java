package org.lotse.cases.api.letter;

import java.util.UUID;

/**
 * Identity of a template for letters.
 *
 * @param value made by the application when the template was added
 */
public record TemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
