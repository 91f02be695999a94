package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** Until when a colleague is away and who has their cases; while they are at work, the way to say that they are ill. */
public final class AwayToday extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param away the absence of today, if there is one
     * @param onSick told that the person is ill from today
     */
    public AwayToday(Words words, Responsible person, @Nullable AbsenceEntry away, Runnable onSick) {
        getContent().addClassName("cases-away");
        if (away == null) {
            var name = words.get("cases.absence.sick-today");
            var sick = new Button(name, click -> onSick.run());
            sick.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            sick.setAriaLabel(words.get("cases.my-day.act-of", name, person.name()));
            getContent().add(sick);
        } else {
            var when = new AbsenceWords(words).span(away.first(), away.last());
            getContent()
                    .add(
                            new Span(words.get("cases.load.away", when)),
                            new ViewLink(covers(words, away), "cases/absences"));
        }
    }

    private static String covers(Words words, AbsenceEntry absence) {
        var names = absence.covers().stream()
                .filter(cover -> cover.refusedOn() == null)
                .map(cover -> cover.person().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.get("cases.load.without-cover") : words.get("cases.load.covered-by", names);
    }
}
