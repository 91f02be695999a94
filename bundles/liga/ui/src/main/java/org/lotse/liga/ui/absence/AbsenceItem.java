package org.lotse.liga.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.CoverEntry;
import org.lotse.liga.ui.FormParts;

/** One absence: why and when, who stands in where, what that opened, and what can be done. */
final class AbsenceItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /** What can be done with one. */
    interface Acts {

        void change(AbsenceEntry absence);

        void back(AbsenceEntry absence);

        void cancel(AbsenceEntry absence);

        void endCover(AbsenceEntry absence, CoverEntry cover);

        void handBack(AbsenceEntry absence);
    }

    private final transient AbsenceWords words;
    private final transient AbsenceEntry absence;
    private final transient Acts acts;
    private final transient LocalDate today;

    AbsenceItem(AbsenceWords words, AbsenceEntry absence, LocalDate today, boolean leads, Acts acts) {
        this.words = words;
        this.absence = absence;
        this.acts = acts;
        this.today = today;
        var name = new Paragraph(words.text("liga.absence.person", absence.personName(), absence.carrierName()));
        name.addClassName("liga-card-name");
        getContent()
                .add(
                        name,
                        new Paragraph(words.text(
                                "liga.absence.line",
                                words.kind(absence.kind()),
                                words.days(absence.first(), absence.last()))));
        if (!absence.covers().isEmpty()) {
            var covers = new UnorderedList();
            covers.addClassName("liga-covers");
            absence.covers().forEach(cover -> covers.add(cover(cover, leads)));
            getContent().add(covers);
        }
        getContent().add(foot());
    }

    private ListItem cover(CoverEntry cover, boolean leads) {
        var line = new ListItem(new Span(words.cover(cover, today)));
        var last = cover.period().to();
        if (leads && !absence.over() && (last == null || !last.isBefore(today))) {
            var end = FormParts.removing(words.text("liga.cover.end"), () -> acts.endCover(absence, cover));
            end.setAriaLabel(words.text("liga.cover.end-of", cover.personName(), words.town(cover.municipality())));
            line.add(end);
        }
        return line;
    }

    private Div foot() {
        var foot = new Div();
        foot.addClassName("liga-acts");
        if (absence.over()) {
            foot.add(act("liga.absence.hand-back", () -> acts.handBack(absence)));
            return foot;
        }
        foot.add(act("liga.absence.change", () -> acts.change(absence)));
        if (absence.first().isAfter(today)) {
            foot.add(act("liga.absence.cancel", () -> acts.cancel(absence)));
        } else {
            foot.add(act("liga.absence.back", () -> acts.back(absence)));
        }
        return foot;
    }

    private Button act(String key, Runnable act) {
        var button = FormParts.small(words.text(key), act);
        button.setAriaLabel(words.text(key) + ": " + absence.personName());
        return button;
    }
}
