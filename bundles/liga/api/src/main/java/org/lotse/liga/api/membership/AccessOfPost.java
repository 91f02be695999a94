package org.lotse.liga.api.membership;

import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * Somebody has, had or will have access to a municipality.
 *
 * @param person the name colleagues know them by
 * @param municipality where
 * @param period from the beginning of the first day to the end of the last one, in Germany
 * @param refused whether the municipality refuses the person, so that there is none
 */
public record AccessOfPost(String person, Ags municipality, Period period, boolean refused) {}
