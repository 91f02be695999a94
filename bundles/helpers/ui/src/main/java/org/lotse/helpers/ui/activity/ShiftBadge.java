package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.ui.Words;

/** How a shift stands, in a few words. */
public final class ShiftBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** In the reader's language. */
    public ShiftBadge(Words words, ShiftSummary shift) {
        getContent().setText(new ShiftWords(words).state(shift));
        getContent().addClassNames("helpers-status", ShiftWords.look(shift));
    }
}
