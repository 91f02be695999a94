package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.cases.api.closing.Closing;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Localized;

/** That a case was closed: why, until when it is kept and by what rule, and that it was taken up again. */
final class ClosingItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    ClosingItem(Words words, Closing closing) {
        getContent().addClassName("cases-contact");
        getContent().add(new H3(words.of(closing.reason())));
        line("cases-soft", words.get("cases.closing.closed-by", Localized.date(closing.on()), closing.by()));
        if (closing.note() != null) {
            line("cases-note", closing.note());
        }
        if (closing.reopenedOn() == null) {
            line("cases-judged", words.get("cases.closing.delete-on", Localized.date(closing.deleteOn())));
            line(
                    "cases-source",
                    closing.retention().title() + " · " + closing.retention().source());
        } else {
            line(
                    "cases-soft",
                    words.get(
                            "cases.closing.reopened-by",
                            Localized.date(closing.reopenedOn()),
                            Fields.orBlank(closing.reopenedBy())));
            line("cases-note", Fields.orBlank(closing.reopenedFor()));
        }
    }

    private void line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        line.getElement().setAttribute("dir", "auto");
        getContent().add(line);
    }
}
