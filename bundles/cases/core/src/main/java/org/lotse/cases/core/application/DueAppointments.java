package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments are due on their day, and afterwards until somebody says what became of them. */
@Component
public final class DueAppointments implements DueSource {

    private static final int DAYS_BACK = 60;

    private final AppointmentBook book;

    /** @param book all of the tenant */
    @Activate
    public DueAppointments(@Reference AppointmentBook book) {
        this.book = book;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        return book.of(person, today.minusDays(DAYS_BACK), until, MOST).stream()
                .filter(entry -> entry.state() == AppointmentState.PLANNED)
                .map(DueAppointments::line)
                .toList();
    }

    private static Due line(AppointmentEntry entry) {
        var place = entry.appointment().place();
        return new Due(
                DueKind.APPOINTMENT,
                entry.appointment().on(),
                entry.appointment().at(),
                entry.id().value(),
                entry.caseId(),
                entry.name() + " · " + entry.number().value(),
                place == null ? "" : place);
    }
}
