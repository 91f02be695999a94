package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier's own people see.
 *
 * @param on the day
 * @param target what the ratio is held against, or null
 * @param load the carrier's ratio and its posts
 * @param towns municipalities in which it has posts, by key
 */
public record CarrierView(LocalDate on, @Nullable CareTarget target, CarrierLoad load, List<CarrierTown> towns) {

    /** Keeps a copy. */
    public CarrierView {
        towns = List.copyOf(towns);
    }

    /** What it is held against. */
    public Optional<CareTarget> aim() {
        return Optional.ofNullable(target);
    }
}
