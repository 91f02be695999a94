package org.lotse.platform.api.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void textIsTrimmed() {
        assertThat(Check.text("name", "  Mina ", 10)).isEqualTo("Mina");
    }

    @Test
    void blankTextIsRefusedBesideItsField() {
        assertThatThrownBy(() -> Check.text("name", " ", 10)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.field()).contains("name");
            assertThat(violation.key()).isEqualTo("platform.rule.required");
        });
    }

    @Test
    void textThatIsTooLongIsToldTheLimit() {
        assertThatThrownBy(() -> Check.optionalText("name", "abcd", 3))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.arguments()).containsExactly(3));
    }

    @Test
    void whatWasTypedIsNotInTheMessage() {
        assertThatThrownBy(() -> Check.text("name", "Geheim", 3)).hasMessage("platform.rule.too-long");
    }
}
