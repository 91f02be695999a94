package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationSummary;
import org.lotse.funding.api.application.Applications;
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

/** Applications with a deadline, the next one first. For those who apply. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "funding.apply", order = 405)
public final class ApplicationsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    /** Reads what is due now. */
    @Activate
    public ApplicationsCard(@Reference Applications applications, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var due = applications.all().stream()
                .filter(one -> one.deadline().isPresent())
                .sorted(Comparator.comparing(
                        one -> one.deadline().map(ApplicationDeadline::day).orElseThrow()))
                .toList();
        var card = new CardFrame("file-text", words.text("funding.applications.title"))
                .figure(String.valueOf(due.size()), words.text("funding.applications.due"));
        if (!due.isEmpty()) {
            card.with(new UnorderedList(
                    due.stream().limit(SHOWN).map(one -> line(words, one)).toArray(ListItem[]::new)));
        }
        card.leadingTo(words.text("funding.applications.to-all"), "funding/applications");
        getContent().add(card);
    }

    private static ListItem line(Words words, ApplicationSummary one) {
        var deadline = one.deadline().orElseThrow();
        var over = deadline.day().isBefore(Localized.today());
        return new ListItem(
                new ViewLink(one.title(), "funding/applications/" + one.id()),
                new Div(words.of(
                        over ? "deadline-over" : "deadline", deadline.kind(), Localized.date(deadline.day()))));
    }
}
