package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many shifts are to come in two weeks, and how many of them somebody is still needed for. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.read", order = 220)
public final class ShiftsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 14;

    /** Reads the figures of now. */
    @Activate
    public ShiftsCard(@Reference Shifts shifts) {
        var today = Localized.today();
        var coming = shifts.between(today, today.plusDays(DAYS - 1)).stream()
                .filter(shift -> !shift.cancelled())
                .toList();
        var open = coming.stream().mapToInt(ShiftSummary::missing).filter(missing -> missing > 0);
        getContent()
                .add(new CardFrame("calendar-clock", getTranslation("helpers.shifts.title"))
                        .figure(String.valueOf(open.count()), getTranslation("helpers.card.open-shifts"))
                        .figure(String.valueOf(coming.size()), getTranslation("helpers.card.coming-shifts"))
                        .leadingTo(getTranslation("helpers.card.to-activities"), "helpers/activities"));
    }
}
