package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.ui.Words;

/** How far hours have come, in a word with a colour that says no more than the word. */
final class HoursBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    HoursBadge(Words words, HoursState state) {
        getContent().setText(words.of(state));
        getContent().addClassNames("helpers-status", "helpers-status-" + tone(state));
    }

    private static String tone(HoursState state) {
        return switch (state) {
            case LOGGED -> "waiting";
            case CONFIRMED -> "ready";
            case RETURNED -> "resting";
        };
    }
}
