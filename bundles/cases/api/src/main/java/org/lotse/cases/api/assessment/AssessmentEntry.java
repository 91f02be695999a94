package org.lotse.cases.api.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * An assessment as it is shown.
 *
 * @param id identity
 * @param revision how often it was saved; goes back in {@link ReviseAssessment}
 * @param caseId whose case
 * @param assessment what it says
 * @param areas what it looks at, in the tenant's order; a draft looks at all areas that are not retired
 * @param author display name of whoever began it, as it was then
 * @param finishedAt when it was finished, or null for a draft
 * @param finishedBy display name of whoever finished it, or null for a draft
 */
public record AssessmentEntry(
        AssessmentId id,
        int revision,
        CaseId caseId,
        AssessmentData assessment,
        List<AssessedArea> areas,
        String author,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy) {

    /** Keeps a copy of the areas. */
    public AssessmentEntry {
        areas = List.copyOf(areas);
    }

    /** Whether it can still be changed. */
    public boolean isDraft() {
        return finishedAt == null;
    }
}
