package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.lotse.cases.api.CaseStatus;

/** Where an accompaniment stands, in a word with a colour that says no more than the word. Nothing while it is open. */
public final class StatusBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** The status as a word with its colour. */
    public StatusBadge(Words words, CaseStatus status) {
        getContent().setVisible(status != CaseStatus.OPEN);
        getContent().setText(words.of(status));
        getContent().addClassNames("cases-stage", status == CaseStatus.CLOSED ? "cases-stage-over" : "cases-status");
    }
}
