package org.lotse.liga.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word with a colour that says no more than the word. */
public final class Badge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** How it looks. */
    public enum Tone {
        /** Somebody has to do something. */
        WAITING,
        /** As it should be. */
        READY,
        /** Nothing is to be done any more, or not yet. */
        RESTING
    }

    /** @param word what it says */
    public Badge(String word, Tone tone) {
        getContent().setText(word);
        getContent().addClassNames("liga-status", "liga-status-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
