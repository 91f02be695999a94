package org.lotse.liga.api.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step and whether it is done.
 *
 * @param step which
 * @param by who ticked it, or null while it is open
 * @param on when, or null while it is open
 */
public record StepState(
        ChangeStep step, @Nullable String by, @Nullable LocalDate on) {

    /** Whether somebody ticked it. */
    public boolean done() {
        return on != null;
    }
}
