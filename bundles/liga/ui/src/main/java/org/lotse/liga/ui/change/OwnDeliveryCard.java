package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.change.OwnDelivery;
import org.lotse.liga.api.change.OwnDeliveryDetails;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** In a municipality: what the district announced about who delivers here, or who does. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.own", order = 300)
public final class OwnDeliveryCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads what counts now. */
    @Activate
    public OwnDeliveryCard(@Reference OwnDelivery delivery, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        getContent()
                .add(new CardFrame("map-marker", words.text("liga.own.title"))
                        .with(new Paragraph(delivery.today()
                                .map(found -> said(found, words))
                                .orElseGet(() -> words.text("liga.own.nothing-yet"))))
                        .leadingTo(words.text("liga.own.see"), "liga/own"));
    }

    private static String said(OwnDeliveryDetails found, Words words) {
        var announced = found.announced();
        if (announced != null) {
            return words.text("liga.own.coming-brief", Localized.date(announced.from()), words.of(announced.model()));
        }
        var now = found.now();
        return now == null ? words.text("liga.delivery-alert.no-model") : words.of(now.model());
    }
}
