package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.load.CareRatios;
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

/** The district's care ratio, and in how many municipalities somebody should look. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 312)
public final class LoadCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public LoadCard(@Reference CareRatios ratios, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var said = new RatioWords(words);
        var load = ratios.today();
        getContent()
                .add(new CardFrame("scale", words.text("liga.load.title"))
                        .figure(said.ratio(load.total().perPost()), words.text("liga.load.per-post"))
                        .with(new Paragraph(words.text("liga.card.load-alerts", load.alerted())))
                        .leadingTo(words.text("liga.card.to-district"), "liga/district"));
    }
}
