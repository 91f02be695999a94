package org.lotse.cases.api.plan;

import java.util.UUID;

/**
 * Identity of a goal.
 *
 * @param value made by the application when it was written
 */
public record GoalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
