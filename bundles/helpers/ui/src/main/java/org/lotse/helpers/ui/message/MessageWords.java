package org.lotse.helpers.ui.message;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.MessageSummary;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What is said of messages. */
record MessageWords(Words words) {

    /** Why it was written, in a few words. */
    String of(MessageKind kind) {
        return named("message-kind", kind);
    }

    /** By whom, or why it went out by itself. */
    String by(MessageSummary message) {
        return message.kind().isAutomatic() ? of(message.kind()) : message.writtenBy();
    }

    /** For how many it stands how: "12 gesendet, 1 fehlgeschlagen". */
    String numbers(MessageSummary message) {
        return Stream.of(DeliveryState.values())
                .filter(state -> message.number(state) > 0)
                .map(state -> message.number(state) + " " + named("delivery-state", state))
                .collect(Collectors.joining(", "));
    }

    /** How it stands for one of them, with day, time and reason. */
    String state(Recipient one) {
        var state = words.text("helpers.delivery." + lower(one.state()));
        var since = one.changedAt() == null || one.state() == DeliveryState.NOT_SENT
                ? state
                : state + " (" + Localized.dateTime(one.changedAt()) + ")";
        return one.reason() == null ? since : since + ": " + reason(one);
    }

    /** Why it did not go out, or not yet. */
    String reason(Recipient one) {
        return one.reason() == null ? "" : named("delivery-reason", one.reason());
    }

    /** Which placeholders there are. */
    static String placeholders() {
        return Stream.of(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }

    private String named(String kind, Enum<?> value) {
        return words.text("helpers." + kind + "." + lower(value));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
