package org.lotse.liga.api.carrier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a carrier who can be asked.
 *
 * @param name as they are spoken to, up to {@value #NAME_LENGTH} characters
 * @param function what they do there, or null
 * @param phone a telephone number, or null
 * @param email a mail address, or null
 */
public record CarrierContact(
        String name,
        @Nullable String function,
        @Nullable String phone,
        @Nullable String email) {

    /** Greatest length of the name and of the function. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of a telephone number. */
    public static final int PHONE_LENGTH = 40;

    /** Greatest length of a mail address. */
    public static final int EMAIL_LENGTH = 200;
}
