package org.lotse.funding.api.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * What the district's head counts say about the municipalities of a grant.
 *
 * @param persons counted in those that were counted
 * @param day the latest reference day
 * @param countedBy who counted last
 * @param missing municipalities that were not counted yet
 */
public record CountSuggestion(int persons, Optional<LocalDate> day, String countedBy, List<Ags> missing) {

    /** Copies the list. */
    public CountSuggestion {
        missing = List.copyOf(missing);
    }
}
