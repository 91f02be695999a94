package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.load.CarrierLoads;
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

/** The care ratio of the carrier whose team somebody leads. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.own-carrier", order = 311)
public final class OwnCarrierCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure of now. */
    @Activate
    public OwnCarrierCard(@Reference CarrierLoads loads, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var card = new CardFrame("scale", words.text("liga.own-carrier.title"));
        loads.own()
                .ifPresentOrElse(
                        own -> card.figure(
                                new RatioWords(words)
                                        .ratio(loads.of(own, Localized.today())
                                                .load()
                                                .ratio()
                                                .perPost()),
                                words.text("liga.load.per-post")),
                        () -> card.with(new Paragraph(words.text("liga.own-carrier.unbound"))));
        getContent().add(card.leadingTo(words.text("liga.own-carrier.to"), "liga/own-carrier"));
    }
}
