package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The care ratio of the district on a day.
 *
 * @param on the day
 * @param target what it is held against, or null as long as none is written down
 * @param total people that are known of, and all posts
 * @param towns every municipality, by name
 * @param carriers carriers that have posts on that day, by name
 */
public record DistrictLoad(
        LocalDate on, @Nullable CareTarget target, Ratio total, List<TownLoad> towns, List<CarrierLoad> carriers) {

    /** Keeps copies. */
    public DistrictLoad {
        towns = List.copyOf(towns);
        carriers = List.copyOf(carriers);
    }

    /** What it is held against. */
    public Optional<CareTarget> aim() {
        return Optional.ofNullable(target);
    }

    /** Of how many municipalities there is a number of people. */
    public long counted() {
        return towns.stream().filter(town -> town.heads() != null).count();
    }

    /** How many municipalities have something that somebody should look at. */
    public long alerted() {
        return towns.stream().filter(town -> !town.alerts().isEmpty()).count();
    }
}
