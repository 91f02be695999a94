package org.lotse.cases.ui;

import com.vaadin.flow.component.html.Span;

/** The mark beside a datum whose correctness the person disputes. */
public final class DisputedBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** The mark with its word. */
    public DisputedBadge(Words words) {
        super(words.get("cases.dispute.mark"));
        addClassNames("cases-stage", "cases-disputed");
    }
}
