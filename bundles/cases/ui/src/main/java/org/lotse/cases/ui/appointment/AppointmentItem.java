package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.ui.Words;

/** An appointment in a calendar: a button that opens it. */
public final class AppointmentItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /**
     * @param title what stands in its first line: a name in one's own calendar, a day in a case
     * @param open shows it in full
     */
    public AppointmentItem(
            Words words, LocalDate today, AppointmentEntry entry, String title, Consumer<AppointmentEntry> open) {
        var says = new AppointmentWords(words);
        var appointment = entry.appointment();
        var button = new NativeButton();
        button.addClassNames("cases-appointment", "cases-appointment-" + word(entry, today));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.add(line("cases-appointment-time", says.span(appointment)), line("cases-appointment-who", title));
        button.add(line("cases-appointment-what", words.of(appointment.kind())));
        if (appointment.place() != null) {
            button.add(line("cases-appointment-what", appointment.place()));
        }
        if (entry.state() != AppointmentState.PLANNED || AppointmentWords.isOpen(entry, today)) {
            button.add(line("cases-appointment-state", says.state(entry, today)));
        }
        button.addClickListener(click -> open.accept(entry));
        getContent().add(button);
    }

    private static Span line(String style, String text) {
        var line = new Span(text);
        line.addClassName(style);
        return line;
    }

    private static String word(AppointmentEntry entry, LocalDate today) {
        return AppointmentWords.isOpen(entry, today)
                ? "open"
                : entry.state().name().toLowerCase(Locale.ROOT);
    }
}
