package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.funding.api.instalment.InstalmentRow;
import org.lotse.funding.api.instalment.Instalments;
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

/** Which money is late, either way: a to-do, since nobody is written to. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "funding.applications", order = 420)
public final class LateCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 4;

    /** Reads the figures of now. */
    @Activate
    public LateCard(@Reference Instalments instalments, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var late =
                instalments.all().stream().filter(row -> row.balance().isLate()).toList();
        var card = new CardFrame("money-deposit", words.text("funding.instalments.title"))
                .figure(String.valueOf(late.size()), words.text("funding.late-card.late"));
        if (late.isEmpty()) {
            card.leadingTo(words.text("funding.late-card.to-all"), "funding/instalments");
        } else {
            var few = new UnorderedList();
            late.stream().limit(FEW).forEach(row -> few.add(item(words, row)));
            card.with(few).leadingTo(words.text("funding.late-card.to-late"), "funding/instalments?state=late");
        }
        getContent().add(card);
    }

    private static ListItem item(Words words, InstalmentRow row) {
        var balance = row.balance();
        var key = balance.overdueBack().signum() > 0 ? "funding.late-card.back" : "funding.late-card.missing";
        var amount = balance.overdueBack().signum() > 0 ? balance.overdueBack() : balance.overdue();
        return new ListItem(new ViewLink(
                words.text(key, row.grant().title(), words.euro(amount)),
                "funding/instalments/" + row.grant().id()));
    }
}
