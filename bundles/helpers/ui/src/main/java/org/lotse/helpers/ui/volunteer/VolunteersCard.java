package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many help, and who waits for an interview. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.read", order = 200)
public final class VolunteersCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public VolunteersCard(@Reference VolunteerService volunteers, @Reference Registrations registrations) {
        var overview = volunteers.overview();
        var waiting = overview.count(VolunteerStatus.INTERESTED);
        var card = new CardFrame("handshake", getTranslation("helpers.module.title"))
                .figure(String.valueOf(overview.count(VolunteerStatus.ACTIVE)), getTranslation("helpers.card.active"))
                .figure(String.valueOf(waiting), getTranslation("helpers.card.waiting"));
        var themselves = registrations.whoWaits().size();
        if (themselves > 0) {
            card.figure(String.valueOf(themselves), getTranslation("helpers.card.registered-self"))
                    .leadingTo(getTranslation("helpers.card.to-registered-self"), "helpers/registrations");
        } else if (waiting > 0) {
            card.leadingTo(getTranslation("helpers.card.to-waiting"), "helpers?status=interested");
        } else {
            card.leadingTo(getTranslation("helpers.card.to-list"), "helpers");
        }
        getContent().add(card);
    }
}
