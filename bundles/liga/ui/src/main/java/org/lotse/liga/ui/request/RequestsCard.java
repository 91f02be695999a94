package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.request.RequestList;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many requests are overdue, are open, and are for the person who looks. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 330)
public final class RequestsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public RequestsCard(@Reference RequestList requests) {
        var outlook = requests.outlook();
        var card = new CardFrame("comments", getTranslation("liga.requests.title"))
                .figure(
                        String.valueOf(outlook.overdue()),
                        getTranslation("liga.card.overdue-requests", outlook.open()));
        if (outlook.mine() > 0) {
            card.figure(String.valueOf(outlook.mine()), getTranslation("liga.card.my-requests"));
        }
        if (outlook.unread() > 0) {
            card.figure(String.valueOf(outlook.unread()), getTranslation("liga.card.unread-requests"));
            card.leadingTo(getTranslation("liga.card.to-unread"), "liga/requests?unread=1");
        } else if (outlook.overdue() > 0) {
            card.leadingTo(getTranslation("liga.card.to-overdue"), "liga/requests?overdue=1");
        } else {
            card.leadingTo(getTranslation("liga.card.to-requests"), "liga/requests");
        }
        getContent().add(card);
    }
}
