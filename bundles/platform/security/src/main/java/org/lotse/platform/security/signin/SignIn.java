package org.lotse.platform.security.signin;

import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Checks passwords and changes them. Needs no scope: nobody is signed in yet. Slow on purpose (memory-hard hash). */
@ProviderType
public interface SignIn {

    /**
     * Checks a sign-in name and a password. Takes about as long whether or not the account exists.
     *
     * @param signInName any case
     * @param password what was typed; the caller wipes it
     * @param origin network address the attempt came from, for throttling; never logged together with the name
     */
    SignInOutcome signIn(String signInName, char[] password, String origin);

    /**
     * Replaces a person's own password.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation at {@code current} if it is wrong, at {@code replacement} if the new
     *     one is shorter than 10 or longer than 128 characters, among well-known passwords, or contains the sign-in name
     */
    void changePassword(UserId user, char[] current, char[] replacement);
}
