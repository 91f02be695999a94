package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.time.LocalDate;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.CoverEntry;
import org.lotse.cases.ui.ListAddress;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** An absence: who, when, who stands in, where nobody does, and what can be done about it. */
final class AbsenceItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /** What can be done about an absence. */
    interface Acts {

        void cover(AbsenceEntry absence);

        void uncover(AbsenceEntry absence, CoverEntry cover);

        void change(AbsenceEntry absence);

        void end(AbsenceEntry absence);

        void cancel(AbsenceEntry absence);
    }

    private final transient Words words;
    private final transient AbsenceEntry absence;
    private final Div covers = new Div();

    AbsenceItem(Words words, AbsenceEntry absence) {
        this.words = words;
        this.absence = absence;
        var says = new AbsenceWords(words);
        var line = new Div(new Span(says.span(absence.first(), absence.last())));
        line.addClassName("cases-line");
        if (absence.kind() != null) {
            line.add(new Span(words.of(absence.kind())));
        }
        line.add(new ViewLink(
                words.get("cases.absence.cases", absence.cases()),
                ListAddress.path(CaseQuery.OPEN.of(absence.person().id()))));
        getContent().addClassNames("cases-contact", "cases-absence");
        getContent().add(new H3(absence.person().name()), line);
        absence.gaps().forEach(gap -> getContent().add(gapLine(says.gap(gap))));
        covers.addClassName("cases-covers");
        getContent().add(covers);
        absence.covers().forEach(cover -> covers.add(coverLine(says.cover(cover))));
    }

    /** Offers what can be done to whoever may plan it. */
    AbsenceItem plannedBy(Acts acts, LocalDate today) {
        covers.removeAll();
        absence.covers().forEach(cover -> covers.add(removable(cover, acts)));
        var cover = act("cases.absence.arrange", () -> acts.cover(absence));
        if (!absence.gaps().isEmpty()) {
            cover.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var offered = new Div(cover, act("cases.absence.change", () -> acts.change(absence)));
        offered.add(
                absence.first().isBefore(today)
                        ? act("cases.absence.back", () -> acts.end(absence))
                        : act("cases.absence.cancel", () -> acts.cancel(absence)));
        offered.addClassName("cases-form-actions");
        getContent().add(offered);
        return this;
    }

    private Component removable(CoverEntry cover, Acts acts) {
        var line = coverLine(new AbsenceWords(words).cover(cover));
        if (cover.refusedOn() == null) {
            var remove = new Button(new Icon("vaadin", "close-small"), click -> acts.uncover(absence, cover));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            var name = words.get("cases.absence.uncover", cover.person().name());
            remove.setAriaLabel(name);
            remove.setTooltipText(name);
            line.add(remove);
        }
        return line;
    }

    private Button act(String key, Runnable run) {
        var name = words.get(key);
        var button = new Button(name, click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                words.get("cases.my-day.act-of", name, absence.person().name()));
        return button;
    }

    private static Div coverLine(String text) {
        var line = new Div(new Span(text));
        line.addClassName("cases-cover");
        return line;
    }

    private static Paragraph gapLine(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-gap");
        return line;
    }
}
