package org.lotse.cases.api.merge;

import java.util.Set;
import org.lotse.cases.api.CaseId;

/**
 * Command: merge a case into another one of the same person.
 *
 * @param stays the case that stays, with its number and whoever answers for it
 * @param goes the case that is merged into it
 * @param seen {@link MergePreview#state} of what the person decided on
 * @param fromOther what is taken from the case that goes; what only that one has is taken anyway
 * @param reason why they are one person, up to {@value #REASON_LENGTH} characters; required
 */
public record MergeCases(CaseId stays, CaseId goes, String seen, Set<MergeField> fromOther, String reason) {

    /** Greatest length of a reason. */
    public static final int REASON_LENGTH = 500;

    /** Copies the set, so that the command never changes. */
    public MergeCases {
        fromOther = Set.copyOf(fromOther);
    }
}
