package org.lotse.liga.api.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as shown when opened.
 *
 * @param id identity
 * @param revision how often this version was changed; goes back in commands
 * @param version 1 for the first one, one more with each correction
 * @param agreementTitle under which agreement
 * @param carrierName as people call the carrier
 * @param data everything that is written down
 * @param reckoning what it comes to; of an approved one as it was approved, without warnings
 * @param state how far it has come
 * @param enteredBy who entered it or changed it last
 * @param approvedBy who approved it, or null as long as nobody has
 * @param approvedOn the day on which they did, or null
 * @param reason why it was given back, or null
 * @param corrects the version that it corrects, or null
 * @param correctedBy the version that corrects it, or null
 */
public record ClaimDetails(
        ClaimId id,
        long revision,
        int version,
        String agreementTitle,
        String carrierName,
        ClaimData data,
        ClaimReckoning reckoning,
        ClaimState state,
        String enteredBy,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable ClaimId corrects,
        @Nullable ClaimId correctedBy) {}
