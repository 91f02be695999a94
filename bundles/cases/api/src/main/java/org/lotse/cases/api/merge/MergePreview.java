package org.lotse.cases.api.merge;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CarePeriod;
import org.lotse.cases.api.CaseDetails;

/**
 * What would come of merging two cases.
 *
 * @param stays the case that stays
 * @param goes the case that is merged into it
 * @param state what {@link MergeCases#seen} is compared with
 * @param hindrances what stands in the way; empty if they can be merged
 * @param moves how much of each goes over; what there is none of is not in it
 * @param rules by which rules is decided what there can be only once
 * @param period from when until when the person will be accompanied, if the moving-in day of the case that stays counts; null if it is
 *     one case
 */
public record MergePreview(
        CaseDetails stays,
        CaseDetails goes,
        String state,
        Set<MergeHindrance> hindrances,
        Map<Belonging, Integer> moves,
        Set<MergeRule> rules,
        @Nullable CarePeriod period) {

    /** Copies the collections, so that the preview never changes. */
    public MergePreview {
        hindrances = Set.copyOf(hindrances);
        moves = Map.copyOf(moves);
        rules = Set.copyOf(rules);
    }
}
