package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** In a municipality: what is open between it and its district, and whether something new came. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.ask", order = 302)
public final class OwnRequestsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public OwnRequestsCard(@Reference OwnRequests requests) {
        var outlook = requests.outlook();
        var card = new CardFrame("comments", getTranslation("liga.own-requests.title"))
                .figure(String.valueOf(outlook.open()), getTranslation("liga.card.open-requests"));
        if (outlook.unread() > 0) {
            card.figure(String.valueOf(outlook.unread()), getTranslation("liga.card.unread-requests"));
            card.leadingTo(getTranslation("liga.card.to-unread"), "liga/own-requests?unread=1");
        } else {
            card.leadingTo(getTranslation("liga.card.to-requests"), "liga/own-requests");
        }
        getContent().add(card);
    }
}
