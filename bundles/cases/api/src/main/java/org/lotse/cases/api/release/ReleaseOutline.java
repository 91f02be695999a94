package org.lotse.cases.api.release;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What is known of a release that nobody gave yet. Everything may be left open.
 *
 * @param kinds which of the two is meant; none for both
 * @param receiver who may be told, or null
 * @param purpose what for, or null
 * @param areas of which areas of life; none to be ticked by hand
 * @param special whether special categories of data are included
 * @param mutual whether the receiver may tell us in turn
 * @param until its last day, or null
 */
public record ReleaseOutline(
        Set<ReleaseKind> kinds,
        @Nullable String receiver,
        @Nullable String purpose,
        Set<LifeArea> areas,
        boolean special,
        boolean mutual,
        @Nullable LocalDate until) {

    /** Keeps copies. */
    public ReleaseOutline {
        kinds = Set.copyOf(kinds);
        areas = Set.copyOf(areas);
    }
}
