package org.lotse.liga.core.application.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.DistrictLoad;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.PublishedRatio;
import org.lotse.liga.api.load.Ratio;
import org.lotse.liga.api.load.TownLoad;

/**
 * The published document, version 1. Who counted by hand is not in it: that may be a person.
 *
 * @param on for which day
 * @param target people for each post that are the target, or null
 * @param district people for each post in the district, or null
 * @param towns municipalities of which there is something to tell
 */
record RatioDocument(
        LocalDate on, @Nullable BigDecimal target, @Nullable BigDecimal district, List<Town> towns) {

    /**
     * A municipality.
     *
     * @param key which
     * @param persons how many people
     * @param countedOn for which day they were counted
     * @param source where the number comes from
     * @param ratio whether there is a ratio
     * @param posts full-time posts
     * @param vacant those of them that nobody holds
     */
    record Town(
            String key,
            int persons,
            LocalDate countedOn,
            HeadSource source,
            boolean ratio,
            BigDecimal posts,
            BigDecimal vacant) {}

    static RatioDocument of(DistrictLoad load) {
        return new RatioDocument(
                load.on(),
                load.aim().map(CareTarget::perPost).orElse(null),
                load.total().perPost().orElse(null),
                load.towns().stream().flatMap(town -> town(town).stream()).toList());
    }

    /** What it says of one municipality. */
    Optional<PublishedRatio> of(Ags municipality, Instant publishedAt) {
        return towns.stream()
                .filter(town -> town.key().equals(municipality.value()))
                .findFirst()
                .map(town -> new PublishedRatio(
                        publishedAt,
                        on,
                        new Heads(municipality, town.countedOn(), town.persons(), town.source(), ""),
                        town.ratio() ? new Ratio(town.persons(), town.posts(), town.vacant()) : null,
                        target,
                        district));
    }

    private static Optional<Town> town(TownLoad load) {
        var heads = load.heads();
        return heads == null
                ? Optional.empty()
                : Optional.of(new Town(
                        load.municipality().value(),
                        heads.persons(),
                        heads.on(),
                        heads.source(),
                        load.ratio() != null,
                        load.known().map(Ratio::posts).orElse(BigDecimal.ZERO),
                        load.known().map(Ratio::vacant).orElse(BigDecimal.ZERO)));
    }
}
