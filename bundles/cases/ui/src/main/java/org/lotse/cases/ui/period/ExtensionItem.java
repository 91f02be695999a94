package org.lotse.cases.ui.period;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.cases.api.Extension;
import org.lotse.cases.ui.PeriodWords;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** An extension to read: who asked and why, who decided and why. */
final class ExtensionItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ExtensionItem(Words words, Extension extension) {
        this.words = words;
        var months = new PeriodWords(words).months(extension.months());
        getContent().addClassName("cases-extension");
        getContent().add(new H3(words.get("cases.period.extension-" + state(extension), months)));
        said(extension.reason());
        by(words.get(
                "cases.period.asked-by",
                extension.askedByName(),
                Localized.date(extension.askedAt().atZone(Localized.ZONE).toLocalDate())));
        var answer = extension.answer();
        if (answer != null) {
            said(answer.reason());
            by(words.get(
                    answer.granted() ? "cases.period.granted-by" : "cases.period.refused-by",
                    answer.byName(),
                    Localized.date(answer.at().atZone(Localized.ZONE).toLocalDate()),
                    answer.endsOn() == null ? "" : Localized.date(answer.endsOn())));
        }
    }

    /** Offers to decide. */
    ExtensionItem decidable(Runnable decide) {
        var button = new Button(words.get("cases.period.decide"), click -> decide.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        getContent().add(button);
        return this;
    }

    private void said(String text) {
        var said = new Paragraph(text);
        said.addClassName("cases-note");
        said.getElement().setAttribute("dir", "auto");
        getContent().add(said);
    }

    private void by(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-author");
        getContent().add(line);
    }

    private static String state(Extension extension) {
        if (extension.answer() == null) {
            return "waiting";
        }
        return extension.answer().granted() ? "granted" : "refused";
    }
}
