package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The targets one after the other.
 *
 * @param revision how often they were changed; goes back in {@link ReplaceCareTargets}
 * @param targets by day
 */
public record CareTargetHistory(long revision, List<CareTarget> targets) {

    /** Keeps a copy. */
    public CareTargetHistory {
        targets = List.copyOf(targets);
    }

    /** The one that counts on a day. */
    public Optional<CareTarget> on(LocalDate day) {
        return targets.stream().filter(target -> !target.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
