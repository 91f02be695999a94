package org.lotse.helpers.api.clearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down while a volunteer is cleared. All of it may be missing at first; blank counts as missing. The emergency contact is
 * never required, since nobody is obliged to name somebody else.
 *
 * @param secrecyVersion which text of the declaration of secrecy was signed, up to {@value #VERSION_LENGTH} characters
 * @param secrecyOn the day on which it was signed, not in the future; both or neither
 * @param insurance how they are insured
 * @param certificateNeed whether a certificate is needed, or null while that is not decided
 * @param emergencyName whom to call in an emergency, up to {@value #NAME_LENGTH} characters; only together with a number
 * @param emergencyPhone their telephone number, up to {@value #PHONE_LENGTH} characters
 */
public record ClearingData(
        @Nullable String secrecyVersion,
        @Nullable LocalDate secrecyOn,
        @Nullable InsuranceRoute insurance,
        @Nullable CertificateNeed certificateNeed,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone) {

    /** Greatest length of a version. */
    public static final int VERSION_LENGTH = 40;

    /** Greatest length of a name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of a telephone number. */
    public static final int PHONE_LENGTH = 40;

    /** Nothing yet. */
    public static final ClearingData NONE = new ClearingData(null, null, null, null, null, null);
}
