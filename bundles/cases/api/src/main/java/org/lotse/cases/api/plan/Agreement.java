package org.lotse.cases.api.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a version of a plan was agreed.
 *
 * @param agreedOn when
 * @param signers who agreed
 * @param others who the others were; null if there were none
 * @param way in which way
 * @param reviewOn when it is looked at together
 */
public record Agreement(
        LocalDate agreedOn, Set<Signer> signers, @Nullable String others, SignedBy way, LocalDate reviewOn) {

    /** Most characters of the names of others. */
    public static final int OTHERS_LENGTH = 200;

    /** Keeps a copy of the signers. */
    public Agreement {
        signers = Set.copyOf(signers);
    }
}
