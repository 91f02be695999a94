package org.lotse.cases.ui.period;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.Ending;
import org.lotse.cases.ui.ListAddress;
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

/** How many extensions wait for my decision, and how many care periods are over. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "cases.decide", order = 12)
public final class ExtensionsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure. */
    @Activate
    public ExtensionsCard(@Reference CarePeriods periods, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var waiting = periods.waiting();
        getContent().addClassName("cases-card");
        getContent()
                .add(new CardFrame("hourglass", words.get("cases.extensions.title"))
                        .figure(String.valueOf(waiting), words.get("cases.extensions.waiting", waiting))
                        .leadingTo(
                                words.get("cases.extensions.show"),
                                ListAddress.path(CaseQuery.OPEN.ending(Ending.EXTENSION_ASKED)))
                        .leadingTo(
                                words.get("cases.extensions.show-over"),
                                ListAddress.path(CaseQuery.OPEN.ending(Ending.OVER))));
    }
}
