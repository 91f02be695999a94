package org.lotse.cases.ui.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Reminders;
import org.lotse.platform.ui.api.RemindersPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds people of their own appointments. */
@Component
@RemindersPlace(permission = "cases.contacts")
public final class AppointmentReminders implements Reminders {

    private final Appointments appointments;
    private final Texts texts;
    private final Clock clock;

    /** @param appointments the calendar of whoever is asked for */
    @Activate
    public AppointmentReminders(@Reference Appointments appointments, @Reference Texts texts, @Reference Clock clock) {
        this.appointments = appointments;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Reminder> beginning(Instant after, Instant upTo) {
        return appointments.mine(day(after), day(upTo)).stream()
                .filter(entry -> entry.state() == AppointmentState.PLANNED)
                .filter(entry -> begin(entry).isAfter(after) && !begin(entry).isAfter(upTo))
                .map(this::reminder)
                .toList();
    }

    private Reminder reminder(AppointmentEntry entry) {
        var words = new Words(texts, Localized.language());
        return new Reminder(
                words.get(
                        "cases.appointments.soon",
                        new AppointmentWords(words).time(entry.appointment().at()),
                        words.of(entry.appointment().kind()),
                        entry.number().value()),
                CasePage.APPOINTMENTS.of(entry.caseId()));
    }

    private Instant begin(AppointmentEntry entry) {
        return entry.appointment()
                .on()
                .atTime(entry.appointment().at())
                .atZone(clock.getZone())
                .toInstant();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
