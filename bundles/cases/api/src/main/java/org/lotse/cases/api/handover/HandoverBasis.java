package org.lotse.cases.api.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What permits a package that comes out of no case: consent to the transmission (§ 67b SGB X) and release from professional secrecy
 * (§ 203 StGB), each by the day on which the person declared it, or a provision of law in place of what is missing.
 *
 * @param consentOn when the person consented, or null
 * @param secrecyOn when the person released from secrecy, or null
 * @param special whether the package holds special categories of data (Art. 9 GDPR), and the declarations cover them
 * @param provision the provision of law that stands in
 */
public record HandoverBasis(
        @Nullable LocalDate consentOn,
        @Nullable LocalDate secrecyOn,
        boolean special,
        @Nullable String provision) {

    /** Nothing yet. */
    public static final HandoverBasis NONE = new HandoverBasis(null, null, false, null);
}
