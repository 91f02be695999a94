package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.ui.Words;

/** How far a payment has come, in a word with a colour that says no more than the word. */
final class PaymentBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    PaymentBadge(Words words, PaymentState state) {
        getContent().setText(words.of(state));
        getContent().addClassNames("helpers-status", "helpers-status-" + tone(state));
    }

    private static String tone(PaymentState state) {
        return switch (state) {
            case ENTERED -> "waiting";
            case APPROVED -> "ready";
            case PAID -> "resting";
        };
    }
}
