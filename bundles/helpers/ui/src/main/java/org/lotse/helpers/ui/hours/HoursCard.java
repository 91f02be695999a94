package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many entries of hours wait for confirmation. For those who confirm. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.confirm-hours", order = 225)
public final class HoursCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure of now. */
    @Activate
    public HoursCard(@Reference HoursList hours) {
        var waiting = hours.waiting();
        var card = new CardFrame("clock", getTranslation("helpers.hours.title"))
                .figure(String.valueOf(waiting), getTranslation("helpers.card.waiting-hours"));
        if (waiting > 0) {
            card.leadingTo(getTranslation("helpers.card.to-waiting-hours"), "helpers/hours?state=logged");
        } else {
            card.leadingTo(getTranslation("helpers.card.to-hours"), "helpers/hours");
        }
        getContent().add(card);
    }
}
