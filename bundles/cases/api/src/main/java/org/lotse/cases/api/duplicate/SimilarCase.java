package org.lotse.cases.api.duplicate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A case whose person may be the same.
 *
 * @param likely whether one should look before opening another case
 * @param why never empty
 */
public record SimilarCase(
        CaseId id,
        CaseNumber number,
        String name,
        @Nullable LocalDate birthDate,
        BirthPrecision birthPrecision,
        String responsible,
        boolean likely,
        Set<Resemblance> why) {

    /** Copies the set. */
    public SimilarCase {
        why = Set.copyOf(why);
    }
}
