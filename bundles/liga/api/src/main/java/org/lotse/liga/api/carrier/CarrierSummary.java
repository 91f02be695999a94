package org.lotse.liga.api.carrier;

import java.util.Set;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * A carrier in the list.
 *
 * @param id identity
 * @param name the full name
 * @param shortName as people call it
 * @param regime which law of data protection binds it
 * @param territory where it works
 * @param active when it works with the district
 */
public record CarrierSummary(
        CarrierId id, String name, String shortName, LegalRegime regime, Set<Ags> territory, Period active) {}
