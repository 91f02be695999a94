package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.shell.feedback.Incidents;
import org.lotse.platform.ui.shell.views.CardEntry;

/** The cards of the start page, each made anew. One that fails leaves a word in its place and the
 * others alone; one whose module goes at this moment leaves nothing. */
final class Cards extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Cards(UI tab, List<CardEntry> cards) {
        getContent().addClassName("lotse-cards");
        cards.forEach(card -> getContent().add(make(tab, card)));
    }

    private Component make(UI tab, CardEntry card) {
        try {
            return Instantiator.get(tab).createComponent(card.type());
        } catch (NotFoundException gone) {
            return new Div();
        } catch (DataUnavailable away) {
            return failed(getTranslation("shell.card.unavailable.text"));
        } catch (RuntimeException | LinkageError e) {
            var incident = Incidents.report(e);
            return failed(getTranslation("shell.card.failed.text", incident.number()));
        }
    }

    private Component failed(String words) {
        return new CardFrame("warning", getTranslation("shell.card.failed.title")).with(new Paragraph(words));
    }
}
