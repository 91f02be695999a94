package org.lotse.liga.api.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * An agreement in the list.
 *
 * @param id identity
 * @param title what it is about
 * @param carrier with whom
 * @param carrierName as people call the carrier
 * @param term from when, and to when as things are
 * @param posts how many full-time posts are agreed
 * @param postsNow full-time posts that there are today
 * @param standing how it stands today
 * @param nextEvaluation the next day on which both sides look at it together, or null
 */
public record AgreementSummary(
        AgreementId id,
        String title,
        CarrierId carrier,
        String carrierName,
        Period term,
        BigDecimal posts,
        BigDecimal postsNow,
        Standing standing,
        @Nullable LocalDate nextEvaluation) {}
