package org.lotse.liga.api.agreement;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.liga.api.Period;

/**
 * An agreement as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param carrierName as people call the carrier
 * @param data everything that is written down
 * @param standing how it stands today
 * @param postsNow full-time posts that there are today
 * @param vacantNow those of them that nobody holds
 * @param unruled days of the term, as far as they are known, on which no rule tells what is refunded
 */
public record AgreementDetails(
        AgreementId id,
        long revision,
        String carrierName,
        AgreementData data,
        Standing standing,
        BigDecimal postsNow,
        BigDecimal vacantNow,
        List<Period> unruled) {

    /** Keeps a copy. */
    public AgreementDetails {
        unruled = List.copyOf(unruled);
    }
}
