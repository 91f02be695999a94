package org.lotse.cases.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.Ending;
import org.lotse.cases.ui.ListAddress;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many cases are mine, and with whom I was not in touch for long. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.read", order = 10)
public final class MyCasesCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures. */
    @Activate
    public MyCasesCard(@Reference CaseService cases, @Reference CurrentScope scope, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var mine = cases.mine();
        var frame = new CardFrame("folder-open", words.get("cases.card.title"))
                .figure(String.valueOf(mine.cases()), words.get("cases.card.cases", mine.cases()));
        if (mine.cases() > 0) {
            frame.figure(String.valueOf(mine.quiet()), words.get("cases.card.quiet", CaseQuery.QUIET_DAYS));
        }
        if (mine.ending() > 0) {
            frame.figure(String.valueOf(mine.ending()), words.get("cases.card.ending", mine.ending()));
        }
        if (scope.require().actor() instanceof Actor.Person me && mine.cases() > 0) {
            var all = CaseQuery.OPEN.of(me.id());
            frame.leadingTo(words.get("cases.card.show"), ListAddress.path(all));
            if (mine.quiet() > 0) {
                frame.leadingTo(words.get("cases.card.show-quiet"), ListAddress.path(all.quiet(true)));
            }
            if (mine.ending() > 0) {
                frame.leadingTo(words.get("cases.card.show-ending"), ListAddress.path(ending(all)));
            }
        } else {
            frame.leadingTo(words.get("cases.card.show-all"), "cases");
        }
        getContent().addClassName("cases-card");
        getContent().add(frame);
    }

    private static CaseQuery ending(CaseQuery query) {
        return query.ending(Ending.WITHIN_THREE_MONTHS).by(CaseSort.PERIOD_END, false);
    }
}
