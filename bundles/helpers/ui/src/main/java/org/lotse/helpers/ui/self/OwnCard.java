package org.lotse.helpers.ui.self;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.self.OwnSignUps;
import org.lotse.helpers.api.self.OwnVolunteering;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many shifts a volunteer has to come, and for how many they could sign up. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.self", order = 205)
public final class OwnCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public OwnCard(@Reference OwnVolunteering own, @Reference OwnSignUps signUps) {
        var card = new CardFrame("user-heart", getTranslation("helpers.own.title"));
        if (own.find().isPresent()) {
            var coming = signUps.mine().stream()
                    .filter(one -> !one.shift().cancelled())
                    .count();
            card.figure(String.valueOf(coming), getTranslation("helpers.own.card-shifts"))
                    .figure(String.valueOf(signUps.offered().size()), getTranslation("helpers.own.card-offered"));
        }
        getContent().add(card.leadingTo(getTranslation("helpers.own.card-to"), "helpers/own"));
    }
}
