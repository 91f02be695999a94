package org.lotse.helpers.core.domain.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.Cancellation;
import org.lotse.helpers.api.activity.ReviseShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A shift of an activity. Changes as a whole until it is cancelled; hands out the numbers by which people stand in line. */
@Entity
@Table(name = "HELPERS_SHIFT")
public class Shift {

    private static final int MINUTES_OF_AN_HOUR = 60;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "ACTIVITY_ID")
    private UUID activityId;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "FROM_MINUTE")
    private int fromMinute;

    @Column(name = "TO_MINUTE")
    private int toMinute;

    @Column(name = "NEEDED")
    private int needed;

    @Column(name = "MOST")
    private @Nullable Integer most;

    @Column(name = "SIGN_UP_UNTIL")
    private @Nullable LocalDate signUpUntil;

    @ElementCollection
    @CollectionTable(name = "HELPERS_SHIFT_SKILL", joinColumns = @JoinColumn(name = "SHIFT_ID"))
    @MapKeyColumn(name = "SKILL")
    @Column(name = "NEEDED")
    private Map<String, Integer> bySkill = new HashMap<>();

    @Column(name = "LAST_NUMBER")
    private int lastNumber;

    @Column(name = "CANCELLED_ON")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "CANCEL_REASON")
    private @Nullable String cancelReason;

    /** For the database layer. */
    protected Shift() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Shift plan(ShiftId id, ActivityId activity, ShiftData data) {
        var shift = new Shift();
        shift.id = id.value();
        shift.activityId = activity.value();
        shift.revision = Revision.first();
        shift.write(data);
        return shift;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is cancelled
     */
    public void revise(ReviseShift command, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireTakesPlace();
        write(command.data());
        revision = next;
    }

    /**
     * It does not take place.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it is cancelled already
     */
    public void cancel(CancelShift command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        requireTakesPlace();
        cancelReason = Check.text("reason", command.reason(), CancelShift.REASON_LENGTH);
        cancelledOn = today;
        revision = next;
    }

    /** Everything that is written down. */
    public ShiftData data() {
        return new ShiftData(day, from(), to(), needed, bySkill, most, signUpUntil);
    }

    /** Identity. */
    public ShiftId id() {
        return new ShiftId(id);
    }

    /** What it belongs to. */
    public ActivityId activity() {
        return new ActivityId(activityId);
    }

    /** How often what is written down was changed. */
    public long revision() {
        return revision.number();
    }

    /** On which day. */
    public LocalDate day() {
        return day;
    }

    /** When it begins. */
    public LocalTime from() {
        return LocalTime.MIN.plusMinutes(fromMinute);
    }

    /** When it ends. */
    public LocalTime to() {
        return LocalTime.MIN.plusMinutes(toMinute);
    }

    /** The last day on which somebody can sign up. */
    public LocalDate openUntil() {
        return signUpUntil == null ? day : signUpUntil;
    }

    /** How long it lasts. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** How many are needed. */
    public int needed() {
        return needed;
    }

    /** How many have a place at most. */
    public int places() {
        return most == null ? needed : most;
    }

    /** That it does not take place, or null if it does. */
    public @Nullable Cancellation cancellation() {
        return cancelledOn == null || cancelReason == null ? null : new Cancellation(cancelledOn, cancelReason);
    }

    /** Whether it takes place. */
    public boolean takesPlace() {
        return cancelledOn == null;
    }

    /** Whether somebody could be at one of them only. */
    public boolean overlaps(Shift other) {
        return day.equals(other.day) && fromMinute < other.toMinute && other.fromMinute < toMinute;
    }

    /** The place at the end of the line. */
    int nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    /** @throws RuleViolation if nobody can sign up any more */
    void requireOpenTo(LocalDate today) {
        requireTakesPlace();
        if (today.isAfter(openUntil())) {
            throw RuleViolation.of("helpers.rule.sign-up-over");
        }
    }

    private void requireTakesPlace() {
        if (!takesPlace()) {
            throw RuleViolation.of("helpers.rule.shift-cancelled");
        }
    }

    private void write(ShiftData data) {
        day = data.day();
        fromMinute = minute(data.from());
        toMinute = minute(data.to());
        if (toMinute <= fromMinute) {
            throw RuleViolation.at("to", "helpers.rule.shift-ends-before");
        }
        needed = people("needed", data.needed(), 1, ShiftData.MOST_PEOPLE);
        most = data.limit() == null ? null : people("limit", data.limit(), needed, ShiftData.MOST_PEOPLE);
        if (data.signUpUntil() != null && data.signUpUntil().isAfter(day)) {
            throw RuleViolation.at("signUpUntil", "helpers.rule.sign-up-after-shift");
        }
        signUpUntil = data.signUpUntil();
        if (data.bySkill().size() > ShiftData.MOST_SKILLS) {
            throw RuleViolation.at("bySkill", "helpers.rule.too-many", ShiftData.MOST_SKILLS);
        }
        var wanted = new HashMap<String, Integer>();
        data.bySkill()
                .forEach((skill, number) -> wanted.put(
                        Check.text("bySkill", skill, VolunteerData.SKILL_LENGTH),
                        people("bySkill", number, 1, needed)));
        bySkill.keySet().retainAll(wanted.keySet());
        bySkill.putAll(wanted);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }

    private static int people(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw RuleViolation.at(field, "helpers.rule.people", least, most);
        }
        return number;
    }
}
