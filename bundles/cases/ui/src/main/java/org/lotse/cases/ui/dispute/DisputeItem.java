package org.lotse.cases.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.ui.DisputedBadge;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A dispute to read: what the person says, and how it came out. */
final class DisputeItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    DisputeItem(Words words, DisputeEntry entry) {
        this.words = words;
        var heading = new H3(words.of(entry.datum()));
        var settlement = entry.settlement();
        getContent().addClassName("cases-extension");
        getContent().add(heading);
        if (settlement == null) {
            heading.add(" ");
            heading.add(new DisputedBadge(words));
        } else {
            getContent().addClassName("cases-release-over");
        }
        getContent()
                .add(
                        note(entry.claim()),
                        soft(words.get("cases.dispute.since", Localized.date(entry.since()), entry.by())));
        if (settlement != null) {
            getContent()
                    .add(
                            note(words.get(
                                    "cases.dispute.settled", words.of(settlement.outcome()), settlement.reason())),
                            soft(words.get("cases.assign.by", settlement.by(), Localized.date(settlement.on()))));
        }
    }

    /** Offers to write down how it came out. */
    DisputeItem settleable(Runnable onSettle) {
        var settle = new Button(words.get("cases.dispute.settle"), click -> onSettle.run());
        settle.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(settle);
        return this;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cases-note");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-author");
        return line;
    }
}
