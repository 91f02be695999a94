package org.lotse.helpers.core.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.platform.api.rule.RuleViolation;

class MessageTextTest {

    @Test
    void whatIsKnownIsPutInHoweverItIsWritten() {
        var known = Map.of(Placeholder.FIRST_NAME, "Mina", Placeholder.PLACE, "Saal $1");

        assertThat(MessageText.fill("{{Vorname}}, {{ vorname }}: {{ORT}}, {{Tag}}", known))
                .isEqualTo("Mina, Mina: Saal $1, {{Tag}}");
    }

    @Test
    void aPlaceholderThatThereIsNotIsRefusedByName() {
        var refused = refused(() -> MessageText.text("text", "Hallo {{Nachname}}, {{Vorname}}"));

        assertThat(refused.field()).contains("text");
        assertThat(refused.key()).isEqualTo("helpers.rule.placeholder-unknown");
        assertThat(refused.arguments()).containsExactly("{{Nachname}}");
    }

    @Test
    void onlyTheFirstNameMayStayOpen() {
        assertThat(MessageText.requireFilled("text", "Hallo {{Vorname}}")).isEqualTo("Hallo {{Vorname}}");
        assertThat(refused(() -> MessageText.requireFilled("text", "Am {{Tag}}"))
                        .key())
                .isEqualTo("helpers.rule.placeholder-unfilled");
    }

    @Test
    void aSubjectIsOneLineWhateverIsTyped() {
        assertThat(MessageText.subject("subject", " Umzug\r\nBcc: other@example.org\u2028X "))
                .isEqualTo("Umzug Bcc: other@example.org X");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(refused(() -> MessageText.subject("subject", "x".repeat(MessageDraft.SUBJECT_LENGTH + 1)))
                        .key())
                .isEqualTo("platform.rule.too-long");
        assertThat(refused(() -> MessageText.text("text", " ")).key()).isEqualTo("platform.rule.required");
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }
}
