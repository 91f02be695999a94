package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.lotse.cases.api.handover.HandoverInbox;
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

/** How many cases of other offices wait for a decision. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.take-over", order = 14)
public final class InboxCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure. */
    @Activate
    public InboxCard(@Reference HandoverInbox inbox, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var waiting = inbox.list().stream()
                .filter(handover -> handover.arrived().state().isOpen())
                .count();
        getContent().addClassName("cases-card");
        getContent()
                .add(new CardFrame("inbox", words.get("cases.inbox.title"))
                        .figure(String.valueOf(waiting), words.get("cases.inbox.waiting", waiting))
                        .leadingTo(words.get("cases.inbox.show"), "cases/inbox"));
    }
}
