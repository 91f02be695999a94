package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.Optional;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

/** What becomes of an area, to read; or that nobody wrote it down yet. */
final class TransitionItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient LifeArea area;

    TransitionItem(Words words, LifeArea area, Optional<AreaTransition> written) {
        this.words = words;
        this.area = area;
        getContent().addClassName("cases-contact");
        getContent().add(new H3(words.of(area)));
        written.ifPresentOrElse(this::tell, () -> line("cases-soft", words.get("cases.closing.not-yet")));
    }

    /** Offers to write it down. */
    TransitionItem writable(Runnable onWrite) {
        var button = new Button(new Icon("vaadin", "edit"), click -> onWrite.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("cases-contact-acts");
        button.setAriaLabel(words.get("cases.closing.write", words.of(area)));
        button.setTooltipText(words.get("cases.closing.write", words.of(area)));
        getContent().add(button);
        return this;
    }

    private void tell(AreaTransition written) {
        line("cases-judged", words.of(written.outcome()));
        if (written.service() != null && written.since() != null) {
            line(
                    "cases-soft",
                    words.get("cases.closing.service-since", written.service(), Localized.date(written.since())));
        }
        if (written.reason() != null) {
            line("cases-note", written.reason());
        }
    }

    private void line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        line.getElement().setAttribute("dir", "auto");
        getContent().add(line);
    }
}
