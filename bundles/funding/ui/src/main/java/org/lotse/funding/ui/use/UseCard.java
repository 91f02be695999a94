package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is to be seen to in grants that run: money that lapses, vacancies, missing cost. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "funding.applications", order = 343)
public final class UseCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** As many as fit without making the card the longest one. */
    private static final int MOST = 3;

    /** Reads the figures of now. */
    @Activate
    public UseCard(@Reference Uses uses, @Reference Texts texts) {
        var words = new UseWords(new Words(texts, Localized.language()));
        var today = Localized.today();
        var running = uses.all(today).stream()
                .filter(sheet -> !sheet.grant().until().isBefore(today))
                .toList();
        var alerts = running.stream().mapToInt(sheet -> sheet.alerts().size()).sum();
        var card = new CardFrame("pie-bar-chart", words.text("funding.use.title"))
                .figure(String.valueOf(alerts), words.text("funding.use.card-alerts"));
        if (alerts > 0) {
            var list = new UnorderedList();
            running.stream()
                    .filter(sheet -> !sheet.alerts().isEmpty())
                    .limit(MOST)
                    .forEach(sheet -> list.add(first(words, sheet)));
            card.with(list);
        }
        card.leadingTo(words.text("funding.use.card-to"), "funding/use");
        getContent().add(card);
    }

    private static ListItem first(UseWords words, UseSheet sheet) {
        return new ListItem(
                new ViewLink(
                        sheet.grant().title(), "funding/use/" + sheet.grant().id()),
                new Div(words.of(sheet.alerts().getFirst())));
    }
}
