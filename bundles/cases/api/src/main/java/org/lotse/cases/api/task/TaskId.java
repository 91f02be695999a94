package org.lotse.cases.api.task;

import java.util.UUID;

/**
 * Identity of a task.
 *
 * @param value made by the application when it was given
 */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
