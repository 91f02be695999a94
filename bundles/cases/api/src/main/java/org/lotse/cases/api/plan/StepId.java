package org.lotse.cases.api.plan;

import java.util.UUID;

/**
 * Identity of a step.
 *
 * @param value made by the application when it was written
 */
public record StepId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
