package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.preparation.PreparationSummary;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.ui.Words;
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

/** The day of whoever prepares hand-overs: what was refused, what nobody answered for long, and how many drafts there are. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@CardPlace(permission = "cases.prepare", order = 5)
public final class PreparationsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 6;

    /** Reads what is prepared. */
    @Activate
    public PreparationsCard(@Reference Preparations preparations, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var all = preparations.list(PreparationQuery.ALL);
        var due = all.stream()
                .filter(line -> line.overdue() || line.state() == PreparationState.REJECTED)
                .toList();
        var drafts = all.stream()
                .filter(line -> line.state() == PreparationState.DRAFT)
                .count();
        var frame = new CardFrame("paperplane-o", words.get("cases.preparation.list"))
                .figure(String.valueOf(due.size()), words.get("cases.preparation-card.due"))
                .figure(String.valueOf(drafts), words.get("cases.preparation-card.drafts", drafts));
        if (!due.isEmpty()) {
            frame.with(lines(words, due));
        }
        getContent().addClassName("cases-card");
        getContent().add(frame.leadingTo(words.get("cases.preparation-card.show"), PreparationView.LIST));
    }

    private static UnorderedList lines(Words words, List<PreparationSummary> due) {
        var list = new UnorderedList();
        list.addClassName("cases-card-list");
        due.stream()
                .limit(LINES)
                .forEach(line -> list.add(new ListItem(new ViewLink(
                        words.get(
                                line.overdue() ? "cases.preparation-card.ask" : "cases.preparation-card.refused",
                                words.name(line.name(), line.disputed())),
                        PreparationView.LIST + "/" + line.id()))));
        return list;
    }
}
