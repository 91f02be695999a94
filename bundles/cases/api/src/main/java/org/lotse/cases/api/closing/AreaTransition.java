package org.lotse.cases.api.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What becomes of one area of life.
 *
 * @param area which area
 * @param outcome what becomes of it
 * @param service the regular service that takes over; needed for {@link TransitionOutcome#TAKEN_OVER}
 * @param since from which day on; needed with the service, may be up to a year ahead
 * @param reason why nobody takes over, needed for {@link TransitionOutcome#NOT_TAKEN_OVER}; otherwise what else matters
 */
public record AreaTransition(
        LifeArea area,
        TransitionOutcome outcome,
        @Nullable String service,
        @Nullable LocalDate since,
        @Nullable String reason) {

    /** Most characters of a service. */
    public static final int SERVICE_LENGTH = 200;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;
}
