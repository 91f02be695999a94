package org.lotse.liga.api.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;

/**
 * A change with its steps.
 *
 * @param id which
 * @param revision how often it was changed; goes back in commands
 * @param data what is written down
 * @param before the model that counts until then, or null if none was written down
 * @param state how far it is
 * @param steps all of them, in order
 * @param plannedBy who planned it
 * @param announcedBy who announced it, or null
 * @param announcedOn when, or null
 * @param endedOn when it was carried out or given up, or null
 * @param reason why it was given up, or null
 * @param involved what it concerns
 */
public record ChangeDetails(
        ChangeId id,
        long revision,
        ChangeData data,
        @Nullable DeliveryModel before,
        ChangeState state,
        List<StepState> steps,
        String plannedBy,
        @Nullable String announcedBy,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        Involved involved) {

    /** Keeps a copy. */
    public ChangeDetails {
        steps = List.copyOf(steps);
    }
}
