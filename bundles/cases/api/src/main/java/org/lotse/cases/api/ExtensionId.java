package org.lotse.cases.api;

import java.util.UUID;

/**
 * Identity of an extension that was asked for.
 *
 * @param value made by the application
 */
public record ExtensionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
