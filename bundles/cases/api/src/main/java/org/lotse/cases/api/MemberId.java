package org.lotse.cases.api;

import java.util.UUID;

/**
 * Identity of somebody's belonging to a household, inside the tenant.
 *
 * @param value made by the application when they were taken in
 */
public record MemberId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
