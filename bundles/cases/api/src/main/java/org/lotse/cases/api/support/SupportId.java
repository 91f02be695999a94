package org.lotse.cases.api.support;

import java.util.UUID;

/**
 * Identity of a support request. It is all by which others know it.
 *
 * @param value made by the application when it was asked
 */
public record SupportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
