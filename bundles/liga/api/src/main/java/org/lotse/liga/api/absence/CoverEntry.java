package org.lotse.liga.api.absence;

import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * Somebody stands in.
 *
 * @param id identity
 * @param municipality where
 * @param personName who
 * @param period the days
 * @param account whether the person has an account, so that the municipality opens
 * @param access days on which the municipality was, is or will be open to them because of this
 * @param refused whether the municipality refuses the person
 */
public record CoverEntry(
        CoverId id,
        Ags municipality,
        String personName,
        Period period,
        boolean account,
        List<Period> access,
        boolean refused) {

    /** Keeps a copy. */
    public CoverEntry {
        access = List.copyOf(access);
    }
}
