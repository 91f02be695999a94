package org.lotse.funding.api.group;

import java.math.BigDecimal;
import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * Whether a municipality may apply alone.
 *
 * @param municipality which one
 * @param name its name
 * @param association its Verwaltungsgemeinschaft, if it belongs to one
 * @param persons counted, or else estimated; empty if neither
 * @param estimated whether that is an estimate only
 * @param amount its claim for a year in euros; empty without persons
 * @param alone whether that is at least one full post
 * @param missing euros that an own contribution would have to bring; zero if none
 * @param personsMissing how many persons more would do; zero if none are missing
 */
public record EligibilityRow(
        Ags municipality,
        String name,
        Optional<String> association,
        Optional<Integer> persons,
        boolean estimated,
        Optional<BigDecimal> amount,
        boolean alone,
        BigDecimal missing,
        int personsMissing) {}
