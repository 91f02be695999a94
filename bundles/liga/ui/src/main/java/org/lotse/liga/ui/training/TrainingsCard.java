package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.ui.Words;
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

/** The next trainings, those of which it is not written down yet who was there, and who lacks one. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 320)
public final class TrainingsCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figures of now. */
    @Activate
    public TrainingsCard(@Reference TrainingList trainings, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var outlook = trainings.outlook();
        var card = new CardFrame("academy-cap", words.text("liga.trainings.title"));
        outlook.next()
                .forEach(row -> card.with(new Paragraph(new ViewLink(
                        words.text("liga.card.training", Localized.date(row.firstDay()), row.title()),
                        "liga/trainings/" + row.id()))));
        if (outlook.next().isEmpty()) {
            card.with(new Paragraph(words.text("liga.card.no-training")));
        }
        if (outlook.toRecord() > 0) {
            card.figure(String.valueOf(outlook.toRecord()), words.text("liga.card.to-record"))
                    .with(new Paragraph(new ViewLink(
                            words.text("liga.card.to-those-to-record"), "liga/trainings?state=to_record")));
        }
        if (outlook.lacking() > 0) {
            card.figure(String.valueOf(outlook.lacking()), words.text("liga.card.lacking"))
                    .with(new Paragraph(new ViewLink(words.text("liga.card.to-gaps"), "liga/trainings/gaps")));
        }
        card.leadingTo(words.text("liga.card.to-trainings"), "liga/trainings");
        getContent().add(card);
    }
}
