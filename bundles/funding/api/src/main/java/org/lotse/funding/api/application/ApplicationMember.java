package org.lotse.funding.api.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * A municipality for which is applied.
 *
 * @param municipality which one
 * @param estimated persons estimated; null before there is an estimate
 * @param counted persons counted at the reference day; null before the count
 * @param consentedOn the day on which it agreed that another applies for it; null as long as it has not
 * @param consentedBy by whom or where it agreed, for example a council's decision; needed with the day
 */
public record ApplicationMember(
        Ags municipality,
        @Nullable Integer estimated,
        @Nullable Integer counted,
        @Nullable LocalDate consentedOn,
        @Nullable String consentedBy) {

    /** Most characters of who agreed. */
    public static final int CONSENTED_BY_LENGTH = 200;
}
