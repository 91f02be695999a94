package org.lotse.cases.core.application.timeline;

import java.util.stream.Stream;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.cases.core.domain.CaseFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments to come, and past ones that nobody held; those that were held stand in the contact log. */
@Component
public final class AppointmentsInTime implements TimelineSource {

    private final AppointmentBook book;

    /** @param book all of the tenant */
    @Activate
    public AppointmentsInTime(@Reference AppointmentBook book) {
        this.book = book;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return book.of(file.id(), MOST).stream()
                .filter(entry -> entry.state() != AppointmentState.HELD)
                .map(AppointmentsInTime::entry);
    }

    private static TimelineEntry entry(AppointmentEntry entry) {
        var appointment = entry.appointment();
        return new TimelineEntry(
                TimelineKind.APPOINTMENT,
                appointment.on(),
                appointment.at(),
                entry.id().value(),
                entry.state(),
                "",
                Said.or(appointment.place()),
                entry.owner().name());
    }
}
