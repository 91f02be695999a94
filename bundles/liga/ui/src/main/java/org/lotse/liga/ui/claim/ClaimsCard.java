package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.claim.ClaimList;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many claims wait for approval. For those who approve. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.approve", order = 305)
public final class ClaimsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure of now. */
    @Activate
    public ClaimsCard(@Reference ClaimList claims) {
        var waiting = claims.waiting();
        var card = new CardFrame("invoice", getTranslation("liga.claims.title"))
                .figure(String.valueOf(waiting), getTranslation("liga.card.waiting-claims"));
        if (waiting > 0) {
            card.leadingTo(getTranslation("liga.card.to-waiting-claims"), "liga/claims?state=entered");
        } else {
            card.leadingTo(getTranslation("liga.card.to-claims"), "liga/claims");
        }
        getContent().add(card);
    }
}
