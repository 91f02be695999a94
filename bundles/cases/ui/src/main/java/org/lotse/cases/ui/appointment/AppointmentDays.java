package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.EmptyState;

/** Appointments day by day. A week shows all of its days side by side, a list those on which something is arranged. */
final class AppointmentDays extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * @param week the Monday of a week that is shown whole; without one it is a list
     * @param open shows an appointment in full
     */
    AppointmentDays(
            Words words,
            LocalDate today,
            List<AppointmentEntry> entries,
            Optional<LocalDate> week,
            Consumer<AppointmentEntry> open) {
        getContent().addClassName("cases-days");
        var byDay = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.appointment().on(), TreeMap::new, Collectors.toList()));
        week.ifPresent(monday ->
                monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK)).forEach(day -> byDay.putIfAbsent(day, List.of())));
        byDay.forEach((day, arranged) -> getContent().add(section(words, today, day, arranged, open)));
        if (entries.isEmpty()) {
            var nothing = new EmptyState("calendar-o", words.get("cases.appointments.nothing"));
            var place = new Div(nothing);
            place.addClassName("cases-days-nothing");
            getContent().add(place);
        }
    }

    private static Section section(
            Words words,
            LocalDate today,
            LocalDate day,
            List<AppointmentEntry> arranged,
            Consumer<AppointmentEntry> open) {
        var head = new H2(new AppointmentWords(words).day(day));
        var section = new Section(head);
        section.addClassName("cases-day");
        section.getElement().getClassList().set("cases-day-today", day.equals(today));
        section.getElement().getClassList().set("cases-day-empty", arranged.isEmpty());
        if (arranged.isEmpty()) {
            var nothing = new Paragraph(words.get("cases.appointments.no-more"));
            nothing.addClassName("cases-soft");
            section.add(nothing);
        } else {
            var list = new UnorderedList();
            list.addClassName("cases-appointments");
            arranged.forEach(entry -> list.add(new AppointmentItem(words, today, entry, entry.name(), open)));
            section.add(list);
        }
        return section;
    }
}
