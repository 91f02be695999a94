package org.lotse.platform.security.signin;

import java.time.Duration;
import org.lotse.platform.api.identity.Account;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {

    /**
     * Welcome.
     *
     * @param account whose password it was; look at {@code mustChangePassword}
     */
    record Accepted(Account account) implements SignInOutcome {}

    /** Name or password wrong, or account locked or without membership: the person is told no more than that. */
    record Refused() implements SignInOutcome {}

    /**
     * Too many wrong attempts from this origin for this name. Others, and the same person from elsewhere, may still sign in.
     *
     * @param delay how long until the next attempt is looked at
     */
    record Throttled(Duration delay) implements SignInOutcome {}
}
