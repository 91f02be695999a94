package org.lotse.cases.api.handover;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.dispute.Datum;

/**
 * What the receiver sees for deciding.
 *
 * @param occasion why
 * @param origin the sender's pseudonymous number of the case: a reference for questions, never a key
 * @param colleague who sends it and can be asked
 * @param name the person's name
 * @param birthYear year of birth, if known
 * @param members how many others of the household the package tells of
 * @param parts what is in the package
 * @param note what the sender adds
 * @param basis what permits a package out of no case; null where the sender's register of releases tells it
 * @param disputed what the person disputes of the package, so that it is seen before deciding; none in covers of older versions
 */
public record HandoverCover(
        Occasion occasion,
        String origin,
        String colleague,
        String name,
        @Nullable Integer birthYear,
        int members,
        Set<HandoverPart> parts,
        @Nullable String note,
        @Nullable HandoverBasis basis,
        Set<Datum> disputed) {

    /** Copies the sets, so that a cover never changes. */
    public HandoverCover {
        parts = Set.copyOf(parts);
        disputed = disputed == null ? Set.of() : Set.copyOf(disputed);
    }
}
