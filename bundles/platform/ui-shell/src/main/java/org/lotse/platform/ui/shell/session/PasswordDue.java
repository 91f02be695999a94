package org.lotse.platform.ui.shell.session;

import java.util.Arrays;
import org.lotse.platform.api.identity.Account;

/**
 * Somebody whose one-time password was right, and who must choose one of their own before anything else. The one-time
 * password is kept for this step only, so that it need not be typed twice.
 */
public final class PasswordDue {

    private final Account account;
    private final char[] current;

    /** @param current becomes this object's; it wipes it */
    public PasswordDue(Account account, char[] current) {
        this.account = account;
        this.current = current;
    }

    /** Whose password is to be changed. */
    public Account account() {
        return account;
    }

    /** A copy of the one-time password; the caller wipes it. */
    public char[] current() {
        return current.clone();
    }

    void wipe() {
        Arrays.fill(current, '\0');
    }
}
