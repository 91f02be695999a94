package org.lotse.platform.security.password;

import java.util.Locale;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What a password must be like: long, not well known, not the sign-in name. No demands for special characters and no
 * expiry (NIST SP 800-63B, BSI ORP.4).
 */
public final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    private final KnownPasswords known = KnownPasswords.bundled();

    /**
     * Lets the password pass or refuses it.
     *
     * @param field where to say so
     * @param password stays as it is
     * @param signInName whose password it shall be
     * @throws RuleViolation at the field
     */
    public void check(String field, char[] password, String signInName) {
        var length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST) {
            throw RuleViolation.at(field, "security.rule.password-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw RuleViolation.at(field, "security.rule.password-too-long", LONGEST);
        }
        if (contains(password, signInName.toLowerCase(Locale.ROOT))) {
            throw RuleViolation.at(field, "security.rule.password-contains-name");
        }
        if (known.contains(password)) {
            throw RuleViolation.at(field, "security.rule.password-well-known");
        }
    }

    private static boolean contains(char[] password, String name) {
        for (var start = 0; start + name.length() <= password.length; start++) {
            if (startsWith(password, start, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(char[] password, int start, String name) {
        for (var i = 0; i < name.length(); i++) {
            if (Character.toLowerCase(password[start + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
