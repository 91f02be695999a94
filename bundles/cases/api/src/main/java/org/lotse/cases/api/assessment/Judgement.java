package org.lotse.cases.api.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How one area stands.
 *
 * @param area which area
 * @param step of its {@link Scale}, from 1; null if it was not talked about, or nobody can tell
 * @param note what led to it
 */
public record Judgement(
        AreaId area, @Nullable Integer step, @Nullable String note) {

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 1000;
}
