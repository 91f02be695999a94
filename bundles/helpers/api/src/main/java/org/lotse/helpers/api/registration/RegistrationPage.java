package org.lotse.helpers.api.registration;

import org.jspecify.annotations.Nullable;

/**
 * What the municipality decided about its public page.
 *
 * @param open whether it is held open; it is not until somebody says so
 * @param contact who is responsible and can be asked: name, postal and mail address, up to {@value #CONTACT_LENGTH} characters; needed to open it
 * @param officer how to reach the data protection officer, up to {@value #CONTACT_LENGTH} characters; needed to open it
 * @param notice words on data protection of one's own instead of the usual ones, up to {@value #NOTICE_LENGTH} characters
 */
public record RegistrationPage(
        boolean open,
        @Nullable String contact,
        @Nullable String officer,
        @Nullable String notice) {

    /** Greatest length of {@code contact} and {@code officer}. */
    public static final int CONTACT_LENGTH = 500;

    /** Greatest length of the notice. */
    public static final int NOTICE_LENGTH = 6000;

    /** As long as nobody decided anything. */
    public static final RegistrationPage SHUT = new RegistrationPage(false, null, null, null);
}
