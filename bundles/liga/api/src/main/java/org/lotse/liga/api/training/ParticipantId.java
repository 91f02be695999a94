package org.lotse.liga.api.training;

import java.util.UUID;

/**
 * Identity of somebody's entry for one training. Somebody who comes to two trainings has two.
 *
 * @param value made by the application when they were signed up
 */
public record ParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
