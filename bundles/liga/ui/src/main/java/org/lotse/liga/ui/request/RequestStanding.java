package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** The line that says how a request stands: how far it has come, until when, and whether the other end knows. */
final class RequestStanding extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RequestStanding(Words words, RequestDetails found) {
        getContent().addClassName("liga-status-line");
        getContent()
                .add(
                        new RequestBadge(words, found.state(), found.overdue()),
                        FormParts.soft(words.text(
                                "liga.request.due-on",
                                Localized.date(found.data().due()))));
        if (found.doneOn() != null) {
            getContent().add(FormParts.soft(words.text("liga.task.done-on", Localized.date(found.doneOn()))));
        }
        if (found.link() != null) {
            getContent().add(new DeliveryLine(words, found.link()));
        }
    }
}
