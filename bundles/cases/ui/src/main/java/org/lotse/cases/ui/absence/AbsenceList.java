package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.ui.Words;

/** Absences under headings: what is not covered first, then whoever is away today, then what comes. */
final class AbsenceList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AbsenceList(Words words, List<AbsenceEntry> absences, LocalDate today, Function<AbsenceEntry, AbsenceItem> item) {
        Predicate<AbsenceEntry> covered = absence -> absence.gaps().isEmpty();
        getContent().addClassName("cases-day-list");
        part(words.get("cases.absence.gaps"), absences, covered.negate(), item);
        part(words.get("cases.absence.today"), absences, covered.and(absence -> absence.isOn(today)), item);
        part(words.get("cases.absence.coming"), absences, covered.and(absence -> !absence.isOn(today)), item);
    }

    private void part(
            String title,
            List<AbsenceEntry> absences,
            Predicate<AbsenceEntry> which,
            Function<AbsenceEntry, AbsenceItem> item) {
        var lines = new UnorderedList();
        absences.stream().filter(which).map(item).forEach(lines::add);
        if (lines.getComponentCount() > 0) {
            var part = new Section(new H2(title), lines);
            part.addClassName("cases-facts");
            getContent().add(part);
        }
    }
}
