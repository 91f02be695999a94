package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestQuery;
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
    public RequestsCard(@Reference HelpRequestList requests, @Reference Circles circles) {
        var overview = requests.overview();
        var waiting = overview.count(HelpRequestState.OPEN);
        var own = circles.mine().stream().map(CircleSummary::id).collect(Collectors.toSet());
        var first = own.isEmpty()
                ? 0
                : requests.count(
                        HelpRequestQuery.ALL.being(HelpRequestState.OPEN).givenTo(own));
        var card = new CardFrame("hands-up", getTranslation("helpers.requests.title"))
                .figure(String.valueOf(waiting), getTranslation("helpers.card.open-requests"))
                .figure(
                        String.valueOf(overview.count(HelpRequestState.TAKEN_UP)),
                        getTranslation("helpers.card.taken-up-requests"));
        if (first > 0) {
            card.figure(String.valueOf(first), getTranslation("helpers.card.requests-of-circles"))
                    .leadingTo(
                            getTranslation("helpers.card.to-own-circles"),
                            "helpers/requests?state=open&circle=" + RequestAddress.circles(own));
        } else if (waiting > 0) {
            card.leadingTo(getTranslation("helpers.card.to-open"), "helpers/requests?state=open");
        } else {
            card.leadingTo(getTranslation("helpers.card.to-requests"), "helpers/requests");
        }
        getContent().add(card);
    }
}
