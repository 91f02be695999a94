package org.example.lending.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.example.lending.Items;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How much is lent, and what should be back by now. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "lending.read", order = 500)
public final class DeskCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public DeskCard(@Reference Items items, @Reference Clock clock) {
        getContent()
                .add(new CardFrame("toolbox", getTranslation("lending.module.title"))
                        .figure(String.valueOf(items.lent()), getTranslation("lending.card.lent"))
                        .figure(
                                String.valueOf(
                                        items.overdue(LocalDate.now(clock)).size()),
                                getTranslation("lending.card.overdue"))
                        .leadingTo(getTranslation("lending.card.show"), "lending"));
    }
}
