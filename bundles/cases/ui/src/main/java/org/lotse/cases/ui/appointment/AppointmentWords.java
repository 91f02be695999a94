package org.lotse.cases.ui.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How an appointment is said. */
public final class AppointmentWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;

    /** In the reader's language. */
    public AppointmentWords(Words words) {
        this.words = words;
    }

    /** A time of day, as a clock shows it. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** From when until when. */
    String span(AppointmentData appointment) {
        return words.get(
                "cases.appointments.span",
                time(appointment.at()),
                time(appointment.at().plusMinutes(appointment.minutes())));
    }

    String when(AppointmentData appointment) {
        return words.get(
                "cases.appointment.when",
                day(appointment.on()),
                time(appointment.at()),
                String.valueOf(appointment.minutes()));
    }

    /** Day of the week and date. */
    public String day(LocalDate day) {
        return words.get(
                "cases.appointments.day",
                day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Localized.language()),
                Localized.date(day));
    }

    /** What became of it; a past one of which nobody said so is still open. */
    String state(AppointmentEntry entry, LocalDate today) {
        return isOpen(entry, today) ? words.get("cases.appointment-state.open") : words.of(entry.state());
    }

    /** Whether somebody should say what became of it. */
    static boolean isOpen(AppointmentEntry entry, LocalDate today) {
        return entry.state() == AppointmentState.PLANNED
                && entry.appointment().on().isBefore(today);
    }
}
