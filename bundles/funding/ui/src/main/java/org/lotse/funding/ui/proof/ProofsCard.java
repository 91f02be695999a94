package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.lotse.funding.api.proof.ProofDeadlines;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofDue.Urgency;
import org.lotse.funding.ui.Parts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many proofs of use somebody has to see to, and the next ones with their day. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "funding.applications", order = 344)
public final class ProofsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    /** Reads what is owed now. */
    @Activate
    public ProofsCard(@Reference ProofDeadlines deadlines) {
        var urgent = deadlines.all().stream()
                .filter(due -> due.urgency() == Urgency.SOON || due.urgency() == Urgency.OVERDUE)
                .toList();
        var card = new CardFrame("diploma", getTranslation("funding.proofs.title"))
                .figure(String.valueOf(urgent.size()), getTranslation("funding.proofs.card"));
        urgent.stream().limit(SHOWN).forEach(due -> card.with(line(due)));
        card.leadingTo(getTranslation("funding.proofs.card-link"), ProofAddress.LIST);
        getContent().add(card);
    }

    private Div line(ProofDue due) {
        var line = new Div();
        line.setText(getTranslation(
                        "funding.proofs.card-line",
                        getTranslation("funding.proof-kind." + due.kind().name().toLowerCase(Locale.ROOT)),
                        String.valueOf(due.year()),
                        due.due().map(Localized::date).orElse("–"))
                + " ");
        line.add(Parts.badge(
                getTranslation("funding.proof-urgency." + due.urgency().name().toLowerCase(Locale.ROOT)), true));
        return line;
    }
}
