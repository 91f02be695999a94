package org.lotse.liga.ui.agreement;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** About how many agreements something has to be decided: notice, renewal, or what comes after the end; and the next evaluation, if it is soon. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 310)
public final class AgreementsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_AHEAD = 60;

    /** Reads the figure of now. */
    @Activate
    public AgreementsCard(@Reference Agreements agreements) {
        var all = agreements.all();
        var soon = Localized.today().plusDays(DAYS_AHEAD);
        var waiting = all.stream()
                .filter(row -> row.standing().state().wantsDecision())
                .toList();
        var card = new CardFrame("handshake", getTranslation("liga.agreements.title"))
                .figure(String.valueOf(waiting.size()), getTranslation("liga.card.decisions"));
        waiting.stream()
                .findFirst()
                .ifPresent(row -> card.with(new ViewLink(
                        getTranslation("liga.card.first", row.title(), row.carrierName()),
                        "liga/agreements/" + row.id())));
        all.stream()
                .filter(row ->
                        row.nextEvaluation() != null && !row.nextEvaluation().isAfter(soon))
                .min(Comparator.comparing(AgreementSummary::nextEvaluation))
                .ifPresent(row -> card.with(new Paragraph(new ViewLink(
                        getTranslation(
                                "liga.card.evaluation",
                                Localized.date(requireNonNull(row.nextEvaluation())),
                                row.title()),
                        "liga/agreements/" + row.id()))));
        card.leadingTo(getTranslation("liga.card.to-agreements"), "liga/agreements");
        getContent().add(card);
    }
}
