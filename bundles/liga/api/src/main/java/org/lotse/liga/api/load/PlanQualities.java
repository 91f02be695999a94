package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How good plans are in the current scope's district, from what municipalities reported and from nothing else. Needs {@code liga.read}. Any thread that has a
 * scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface PlanQualities {

    /** Last days of quarters about which something was reported, the latest first. */
    List<LocalDate> quarters();

    /** How it was in the quarter that ends on this day. */
    PlanQuality of(LocalDate lastDay);
}
