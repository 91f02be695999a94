package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The care ratio (Betreuungsschlüssel) in the current scope's district: figures, and no name of anybody who is accompanied. Needs {@code liga.read}. Any
 * thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface CareRatios {

    /** So many quarters are told of, the running one included. */
    int QUARTERS = 9;

    /** How it is today. */
    DistrictLoad today();

    /** How it was, or will be as far as posts are known, on a day. */
    DistrictLoad on(LocalDate day);

    /**
     * How it was at the end of the last quarters, the earliest first.
     *
     * @param municipality of one municipality, or null for the district
     */
    List<LoadPoint> history(@Nullable Ags municipality);
}
