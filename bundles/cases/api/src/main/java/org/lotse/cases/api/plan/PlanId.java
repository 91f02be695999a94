package org.lotse.cases.api.plan;

import java.util.UUID;

/**
 * Identity of a version of a plan. Every version has its own.
 *
 * @param value made by the application when it was begun
 */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
