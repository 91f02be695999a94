package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many requests wait, and for how many somebody is looked for. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.read", order = 210)
public final class RequestsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public RequestsCard(@Reference HelpRequestList requests) {
        var overview = requests.overview();
        var waiting = overview.count(HelpRequestState.OPEN);
        var card = new CardFrame("hands-up", getTranslation("helpers.requests.title"))
                .figure(String.valueOf(waiting), getTranslation("helpers.card.open-requests"))
                .figure(
                        String.valueOf(overview.count(HelpRequestState.TAKEN_UP)),
                        getTranslation("helpers.card.taken-up-requests"));
        if (waiting > 0) {
            card.leadingTo(getTranslation("helpers.card.to-open"), "helpers/requests?state=open");
        } else {
            card.leadingTo(getTranslation("helpers.card.to-requests"), "helpers/requests");
        }
        getContent().add(card);
    }
}
