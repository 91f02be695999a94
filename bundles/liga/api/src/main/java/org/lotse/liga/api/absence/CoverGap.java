package org.lotse.liga.api.absence;

import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * Nobody is there for a municipality that has a share in the post.
 *
 * @param municipality which
 * @param period the days; without an end as long as that of the absence is not known
 */
public record CoverGap(Ags municipality, Period period) {}
