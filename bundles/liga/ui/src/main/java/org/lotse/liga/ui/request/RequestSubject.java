package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** What a line of the list is about, and whether something new came about it. */
final class RequestSubject extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param more what is said beside the kind, or empty */
    RequestSubject(Words words, RequestSummary row, String more) {
        var subject = new Div(row.subject());
        if (row.unread()) {
            subject.add(" ");
            subject.add(new Badge(words.text("liga.request.unread"), Badge.Tone.WAITING));
        }
        var kind = new Div(words.named("request-kind", row.kind()) + more);
        kind.addClassName("liga-soft");
        getContent().add(subject, kind);
        getContent().addClassName("liga-wraps");
    }
}
