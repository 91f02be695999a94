package org.lotse.platform.ui.shell.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a session ended; the sign-in page says so in a friendly way. */
public enum EndReason {
    /** The person signed out, here or in another tab. */
    SIGNED_OUT,
    /** Nothing was done for too long, the day's limit was reached, or the server was started anew. */
    EXPIRED,
    /** The account was locked or lost its last membership. */
    ENDED;

    /** How the reason stands in the address of the sign-in page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the text on the sign-in page. */
    public String textKey() {
        return "shell.sign-in." + word();
    }

    /** The reason with this word, if it is one. */
    public static Optional<EndReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
