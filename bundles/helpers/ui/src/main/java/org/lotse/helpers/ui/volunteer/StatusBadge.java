package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.ui.Words;

/** How far a volunteer has come, in a word with a colour that says no more than the word. */
public final class StatusBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** In the reader's language. */
    public StatusBadge(Words words, VolunteerStatus status) {
        getContent().setText(words.of(status));
        getContent().addClassNames("helpers-status", "helpers-status-" + tone(status));
    }

    private static String tone(VolunteerStatus status) {
        return switch (status) {
            case INTERESTED, INTERVIEWED -> "waiting";
            case CLEARED, ACTIVE -> "ready";
            case PAUSED, LEFT -> "resting";
        };
    }
}
