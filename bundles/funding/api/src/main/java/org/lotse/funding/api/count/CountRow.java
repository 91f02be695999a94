package org.lotse.funding.api.count;

import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * What there is of a municipality in a programme.
 *
 * @param municipality which one
 * @param name its name
 * @param estimate what was estimated last
 * @param counted what was counted last
 * @param reportedCases how many cases it reported last, rounded; a help for whoever counts, since cases are not persons
 */
public record CountRow(
        Ags municipality,
        String name,
        Optional<CountEntry> estimate,
        Optional<CountEntry> counted,
        Optional<Long> reportedCases) {

    /** By which claims are reckoned: what was counted, or else what was estimated. */
    public Optional<CountEntry> best() {
        return counted.or(() -> estimate);
    }
}
