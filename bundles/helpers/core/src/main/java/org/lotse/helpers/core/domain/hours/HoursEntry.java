package org.lotse.helpers.core.domain.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Hours on one day: logged, then confirmed or returned. What is confirmed does not change until the confirmation is taken back. */
@Entity
@Table(name = "HELPERS_HOURS")
public class HoursEntry {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "MINUTES")
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private WorkKind kind;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "SHIFT_ID")
    private @Nullable UUID shiftId;

    @Column(name = "REQUEST_ID")
    private @Nullable UUID requestId;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private HoursState state;

    @Column(name = "LOGGED_BY")
    private String loggedBy;

    @Column(name = "LOGGED_ON")
    private LocalDate loggedOn;

    @Column(name = "CONFIRMED_BY")
    private @Nullable String confirmedBy;

    @Column(name = "CONFIRMED_ON")
    private @Nullable LocalDate confirmedOn;

    @Column(name = "REASON")
    private @Nullable String reason;

    /** For the database layer. */
    protected HoursEntry() {}

    /**
     * Hours are written down.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static HoursEntry log(HoursEntryId id, HoursData data, LastChange by, LocalDate today) {
        var entry = new HoursEntry();
        entry.id = id.value();
        entry.revision = Revision.first();
        entry.volunteerId = data.volunteer().value();
        entry.write(data, today);
        entry.loggedBy = by.by();
        entry.loggedOn = today;
        return entry;
    }

    /**
     * Replaces what is written down; it waits for confirmation again.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is confirmed
     */
    public void revise(ReviseHours command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        requireNotConfirmed();
        if (!command.data().volunteer().value().equals(volunteerId)) {
            throw RuleViolation.at("volunteer", "helpers.rule.hours-volunteer-stays");
        }
        write(command.data(), today);
        revision = next;
    }

    /**
     * It counts from now on.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it does not wait for that
     */
    public void confirm(long seen, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        requireNotConfirmed();
        requireLogged();
        state = HoursState.CONFIRMED;
        confirmedBy = change.by();
        confirmedOn = today;
        reason = null;
        revision = next;
    }

    /**
     * It is returned, to be corrected.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it does not wait for confirmation
     */
    public void giveBack(ReturnHours command, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireNotConfirmed();
        requireLogged();
        returned(command.reason());
        revision = next;
    }

    /**
     * Its confirmation is taken back: it is returned, to be corrected.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it is not confirmed
     */
    public void takeBack(ReturnHours command, LastChange change) {
        var next = revision.after(command.revision(), change);
        if (state != HoursState.CONFIRMED) {
            throw RuleViolation.of("helpers.rule.hours-not-confirmed");
        }
        returned(command.reason());
        confirmedBy = null;
        confirmedOn = null;
        revision = next;
    }

    /**
     * It may go: it was written down by mistake.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it is confirmed
     */
    public void requireRemovable(long seen, LastChange change) {
        revision.after(seen, change);
        requireNotConfirmed();
    }

    /** Everything that is written down. */
    public HoursData data() {
        return new HoursData(
                new VolunteerId(volunteerId),
                day,
                minutes,
                kind,
                circleId == null ? null : new CircleId(circleId),
                occasion(),
                note);
    }

    /** The entry as shown when opened. */
    public HoursDetails details(String volunteerName) {
        return new HoursDetails(
                id(),
                revision.number(),
                volunteerName,
                data(),
                state,
                loggedBy,
                loggedOn,
                confirmedBy,
                confirmedOn,
                reason);
    }

    /** The line in the list. */
    public HoursSummary summary(String volunteerName) {
        return new HoursSummary(
                id(),
                revision.number(),
                volunteer(),
                volunteerName,
                day,
                minutes,
                kind,
                circleId == null ? null : new CircleId(circleId),
                state,
                note);
    }

    /** Identity. */
    public HoursEntryId id() {
        return new HoursEntryId(id);
    }

    /** Whose hours. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** On which day. */
    public LocalDate day() {
        return day;
    }

    /** How long. */
    public int minutes() {
        return minutes;
    }

    /** How far it has come. */
    public HoursState state() {
        return state;
    }

    /** What was done. */
    public WorkKind kind() {
        return kind;
    }

    private @Nullable Occasion occasion() {
        if (shiftId != null) {
            return Occasion.on(new ShiftId(shiftId));
        }
        return requestId == null ? null : Occasion.in(new HelpRequestId(requestId));
    }

    private void write(HoursData data, LocalDate today) {
        if (Check.present("day", data.day()).isAfter(today)) {
            throw RuleViolation.at("day", "helpers.rule.day-in-future");
        }
        if (data.minutes() < 1 || data.minutes() > HoursData.MINUTES_OF_A_DAY) {
            throw RuleViolation.at("minutes", "helpers.rule.duration");
        }
        day = data.day();
        minutes = data.minutes();
        kind = Check.present("kind", data.kind());
        note = Check.optionalText("note", data.note(), HoursData.NOTE_LENGTH).orElse(null);
        circleId = data.circle() == null ? null : data.circle().value();
        var occasion = data.occasion();
        var shift = occasion == null ? null : occasion.shift();
        var request = occasion == null ? null : occasion.request();
        shiftId = shift == null ? null : shift.value();
        requestId = request == null ? null : request.value();
        state = HoursState.LOGGED;
        reason = null;
    }

    private void returned(String why) {
        reason = Check.text("reason", why, ReturnHours.REASON_LENGTH);
        state = HoursState.RETURNED;
    }

    private void requireNotConfirmed() {
        if (state == HoursState.CONFIRMED) {
            throw RuleViolation.of("helpers.rule.hours-confirmed");
        }
    }

    private void requireLogged() {
        if (state != HoursState.LOGGED) {
            throw RuleViolation.of("helpers.rule.hours-returned");
        }
    }
}
