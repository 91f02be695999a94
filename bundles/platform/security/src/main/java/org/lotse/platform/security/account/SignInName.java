package org.lotse.platform.security.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What people type to sign in: lower case always, German letters allowed, others not, for too many look alike. */
public final class SignInName {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9äöüß._@-]{3,60}");

    private SignInName() {}

    /** As typed by somebody who signs in; never refuses, and never gets longer than a name may be. */
    public static String typed(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /**
     * As given to a new account.
     *
     * @throws RuleViolation at {@code field} if it is none
     */
    public static String chosen(String field, String text) {
        var name = Check.text(field, text, LONGEST).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw RuleViolation.at(field, "security.rule.sign-in-name");
        }
        return name;
    }
}
