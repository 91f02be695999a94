package org.lotse.cases.api.timeline;

import java.util.List;

/**
 * The course of a case, what is latest first.
 *
 * @param entries as many as were asked for
 * @param all how many there are that fit
 */
public record Timeline(List<TimelineEntry> entries, int all) {

    /** Keeps a copy of the entries. */
    public Timeline {
        entries = List.copyOf(entries);
    }
}
