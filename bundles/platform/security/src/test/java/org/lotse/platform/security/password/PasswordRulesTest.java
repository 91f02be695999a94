package org.lotse.platform.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"kurzerSee9", "drei blaue boote", "ohneziffernundzeichen", "ÄÖÜäöüß-éàñ"})
    void longEnoughIsGoodEnough(String password) {
        assertThatCode(() -> rules.check("replacement", password.toCharArray(), "ada.beispiel"))
                .doesNotThrowAnyException();
    }

    @Test
    void nineCharactersAreTooShort() {
        assertThat(refusal("kurzSee99")).isEqualTo("security.rule.password-too-short");
    }

    @Test
    void hundredAndTwentyEightCharactersAreTheLongest() {
        var password = "abcd".repeat(32);

        assertThatCode(() -> rules.check("replacement", password.toCharArray(), "ada.beispiel"))
                .doesNotThrowAnyException();
        assertThat(refusal(password + "e")).isEqualTo("security.rule.password-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwort123", "Passwort123", "1234567890", "Integration2017", "qwertzuiop"})
    void wellKnownOnesAreRefusedInAnyCase(String password) {
        assertThat(refusal(password)).isEqualTo("security.rule.password-well-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcabcabcabc", "1010101010"})
    void fewCharactersOverAndOverAreRefused(String password) {
        assertThat(refusal(password)).isEqualTo("security.rule.password-well-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.beispiel", "xxAda.Beispiel99", "2026ada.beispiel"})
    void signInNameInsideIsRefused(String password) {
        assertThat(refusal(password)).isEqualTo("security.rule.password-contains-name");
    }

    @Test
    void oneTimePasswordsObeyTheRules() {
        assertThatCode(() -> rules.check("replacement", new OneTimePasswords().next(), "ada.beispiel"))
                .doesNotThrowAnyException();
    }

    private String refusal(String password) {
        return catchThrowableOfType(
                        RuleViolation.class, () -> rules.check("replacement", password.toCharArray(), "ada.beispiel"))
                .key();
    }
}
