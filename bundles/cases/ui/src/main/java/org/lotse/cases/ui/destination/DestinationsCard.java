package org.lotse.cases.ui.destination;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.lotse.cases.api.destination.Destinations;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many running cases have no destination. Nothing stands there as long as nothing is announced. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.edit", order = 13)
public final class DestinationsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure. */
    @Activate
    public DestinationsCard(@Reference Destinations destinations, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        getContent().setId("destinations-card");
        getContent().addClassName("cases-card");
        var current = destinations.current();
        setVisible(current.isPresent());
        current.ifPresent(found -> getContent()
                .add(new CardFrame("exchange", words.get("cases.destinations.title"))
                        .figure(String.valueOf(found.open()), words.get("cases.destinations.card-open"))
                        .leadingTo(words.get("cases.destinations.show"), DestinationsView.ADDRESS)));
    }
}
