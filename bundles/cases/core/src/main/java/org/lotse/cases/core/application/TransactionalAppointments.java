package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.core.domain.Appointment;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps appointments; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalAppointments implements Appointments {

    private final AppointmentBook book;
    private final Transactions transactions;
    private final Access access;
    private final ContactWriting contacts;
    private final Caller caller;
    private final Clock clock;

    /** The book, the logs that appointments end in, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalAppointments(
            @Reference CaseFiles files,
            @Reference AppointmentBook book,
            @Reference Contacts contacts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.transactions = transactions;
        this.access = access;
        this.contacts = new ContactWriting(files, contacts, events, clock);
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public AppointmentId plan(PlanAppointment command) {
        access.require(CasesPermissions.CONTACTS);
        var owner = caller.person();
        return transactions.write(() -> {
            contacts.locked(command.caseId());
            var id = new AppointmentId(Ids.next(clock.instant()));
            book.add(Appointment.plan(id, command, owner, LocalDate.now(clock)));
            return id;
        });
    }

    @Override
    public void move(MoveAppointment command) {
        access.require(CasesPermissions.CONTACTS);
        transactions.write(() -> {
            var appointment = found(command.id());
            contacts.locked(appointment.caseId());
            appointment.move(command, LocalDate.now(clock));
        });
    }

    @Override
    public void hold(HoldAppointment command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        transactions.write(() -> {
            var appointment = found(command.id());
            var contact = contacts.log(new LogContact(appointment.caseId(), command.contact()), author);
            appointment.hold(command, contact);
        });
    }

    /** Also when the case is closed: what was arranged before is called off. */
    @Override
    public void drop(DropAppointment command) {
        access.require(CasesPermissions.CONTACTS);
        transactions.write(() -> found(command.id()).drop(command));
    }

    @Override
    public Optional<AppointmentEntry> find(AppointmentId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> book.entry(id));
    }

    @Override
    public List<AppointmentEntry> mine(LocalDate first, LocalDate last) {
        access.require(CasesPermissions.READ);
        var me = caller.person();
        return transactions.read(() -> book.of(me.id(), first, last, MOST));
    }

    @Override
    public List<AppointmentEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> book.of(caseId, MOST));
    }

    private Appointment found(AppointmentId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
