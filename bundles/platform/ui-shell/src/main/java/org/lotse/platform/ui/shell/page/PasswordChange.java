package org.lotse.platform.ui.shell.page;

import java.util.Arrays;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.security.signin.SignIn;

/** Changes a password and wipes what was typed. */
final class PasswordChange {

    private PasswordChange() {}

    /** @throws org.lotse.platform.api.rule.RuleViolation at {@code current}, {@code replacement} or {@code again} */
    static void perform(SignIn signIn, UserId user, char[] current, PasswordForm form) {
        var replacement = form.replacement();
        try {
            form.requireSame();
            signIn.changePassword(user, current, replacement);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(replacement, '\0');
        }
    }
}
