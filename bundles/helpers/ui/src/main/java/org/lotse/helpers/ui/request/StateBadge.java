package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.ui.Words;

/** How far a request has come, in a word with a colour that says no more than the word. */
final class StateBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    StateBadge(Words words, HelpRequestState state) {
        getContent().setText(words.of(state));
        getContent().addClassNames("helpers-status", "helpers-status-" + tone(state));
    }

    private static String tone(HelpRequestState state) {
        return switch (state) {
            case OPEN, TAKEN_UP -> "waiting";
            case ARRANGED -> "ready";
            case DECLINED, ENDED, WITHDRAWN -> "resting";
        };
    }
}
