package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Something arranged with a person. Once it is said what became of it, it does not change any more. */
@Entity
@Table(name = "CASES_APPOINTMENT")
public class Appointment {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "OWNER_ID")
    private UUID ownerId;

    @Column(name = "OWNER_NAME")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ContactKind kind;

    @Column(name = "ON_DAY")
    private LocalDate on;

    @Column(name = "AT_MINUTE")
    private int atMinute;

    @Column(name = "MINUTES")
    private int minutes;

    @Column(name = "PLACE")
    private @Nullable String place;

    @Column(name = "COMPANY")
    private @Nullable String company;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private AppointmentState state;

    @Column(name = "CONTACT_ID")
    private @Nullable UUID contactId;

    /** For the database layer. */
    protected Appointment() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Appointment plan(AppointmentId id, PlanAppointment command, Actor.Person owner, LocalDate today) {
        var appointment = new Appointment();
        appointment.id = id.value();
        appointment.caseId = command.caseId().value();
        appointment.ownerId = owner.id().value();
        appointment.ownerName = owner.displayName();
        appointment.state = AppointmentState.PLANNED;
        appointment.write(command.appointment(), today);
        return appointment;
    }

    /**
     * Arranges it differently.
     *
     * @throws ConcurrentChange if another version than this one was seen
     * @throws RuleViolation if it is over, or beside the first field that is not acceptable
     */
    public void move(MoveAppointment command, LocalDate today) {
        requireOpen(command.version());
        write(command.appointment(), today);
    }

    /** It took place and became this contact; refusals as for {@link #move}. */
    public void hold(HoldAppointment command, ContactId contact) {
        requireOpen(command.version());
        state = AppointmentState.HELD;
        contactId = contact.value();
    }

    /** It did not take place; refusals as for {@link #move}. */
    public void drop(DropAppointment command) {
        requireOpen(command.version());
        state = command.missed() ? AppointmentState.MISSED : AppointmentState.CANCELLED;
    }

    /** As colleagues see it, with what its file is called by and whether that is closed. */
    public AppointmentEntry entry(CaseNumber number, String name, boolean closed) {
        return new AppointmentEntry(
                id(),
                version,
                caseId(),
                number,
                name,
                new AppointmentData(kind, on, time(), minutes, place, company),
                state,
                new Responsible(new UserId(ownerId), ownerName),
                closed);
    }

    /** Identity. */
    public AppointmentId id() {
        return new AppointmentId(id);
    }

    /** With whom. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** In whose calendar it stands. */
    public UserId owner() {
        return new UserId(ownerId);
    }

    /** When it begins, on the clock of the place. */
    public LocalDateTime begins() {
        return on.atTime(time());
    }

    /** What became of it. */
    public AppointmentState state() {
        return state;
    }

    private LocalTime time() {
        return LocalTime.MIN.plusMinutes(atMinute);
    }

    private void requireOpen(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
        if (state != AppointmentState.PLANNED) {
            throw RuleViolation.of("cases.rule.appointment-over");
        }
    }

    /** Checks all of it before it keeps any of it. */
    private void write(AppointmentData data, LocalDate today) {
        var checkedKind = Check.present("kind", data.kind());
        var checkedDay = Days.arranged("on", data.on(), today);
        var checkedTime = Check.present("at", data.at());
        if (data.minutes() < ContactData.LEAST_MINUTES || data.minutes() > ContactData.MOST_MINUTES) {
            throw RuleViolation.at(
                    "minutes", "cases.rule.minutes", ContactData.LEAST_MINUTES, ContactData.MOST_MINUTES);
        }
        var checkedPlace = Check.optionalText("place", data.place(), AppointmentData.TEXT_LENGTH);
        var checkedCompany = Check.optionalText("company", data.company(), AppointmentData.TEXT_LENGTH);
        kind = checkedKind;
        on = checkedDay;
        atMinute = checkedTime.get(ChronoField.MINUTE_OF_DAY);
        minutes = data.minutes();
        place = checkedPlace.orElse(null);
        company = checkedCompany.orElse(null);
    }
}
