package org.lotse.cases.api.duplicate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.dispute.Datum;

/**
 * A case whose person may be the same.
 *
 * @param disputed what is wrong in that case as its person says (§ 84 (2) SGB X)
 * @param likely whether one should look before opening another case
 * @param why never empty
 */
public record SimilarCase(
        CaseId id,
        CaseNumber number,
        String name,
        @Nullable LocalDate birthDate,
        BirthPrecision birthPrecision,
        Set<Datum> disputed,
        String responsible,
        boolean likely,
        Set<Resemblance> why) {

    /** Copies the sets. */
    public SimilarCase {
        disputed = Set.copyOf(disputed);
        why = Set.copyOf(why);
    }
}
