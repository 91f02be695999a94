package org.lotse.cases.core.domain.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody is away from a day to a day, or until nobody knows when. */
@Entity
@Table(name = "CASES_ABSENCE")
public class Absence {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PERSON_ID")
    private UUID personId;

    @Column(name = "PERSON_NAME")
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private AbsenceKind kind;

    @Column(name = "FIRST_ON")
    private LocalDate first;

    @Column(name = "LAST_ON")
    private @Nullable LocalDate last;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    /** When the person had looked at what happened meanwhile. */
    @Column(name = "SEEN_ON")
    private @Nullable LocalDate seenOn;

    /** The district's cover from which it follows, if it does. */
    @Column(name = "SECONDMENT_ID")
    private @Nullable UUID secondmentId;

    /** For the database layer. */
    protected Absence() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Absence enter(AbsenceId id, Responsible person, AbsenceData data, String by, LocalDate today) {
        var absence = new Absence();
        absence.write(data, today);
        absence.id = id.value();
        absence.personId = person.id().value();
        absence.personName = person.name();
        absence.enteredBy = by;
        return absence;
    }

    /** One that follows from a cover of the district; why somebody is away is not told here. */
    public static Absence following(
            AbsenceId id, Responsible person, UUID secondment, LocalDate first, @Nullable LocalDate last, String by) {
        var absence = new Absence();
        absence.id = id.value();
        absence.personId = person.id().value();
        absence.personName = person.name();
        absence.kind = AbsenceKind.OTHER;
        absence.enteredBy = by;
        absence.secondmentId = secondment;
        absence.follow(first, last);
        return absence;
    }

    /** Its days are those of the district's cover. */
    public void follow(LocalDate from, @Nullable LocalDate until) {
        first = from;
        last = until;
    }

    /** Whether it follows from a cover of the district. */
    public boolean isFollowed() {
        return secondmentId != null;
    }

    /** Whether it follows from one of these. */
    public boolean follows(Collection<UUID> secondments) {
        return secondmentId != null && secondments.contains(secondmentId);
    }

    /**
     * Looks at what is entered before it is compared with other absences.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static void check(AbsenceData data, LocalDate today) {
        var kind = Check.present("kind", data.kind());
        var first = Check.present("first", data.first());
        if (first.isBefore(today.minusDays(AbsenceData.FAR_DAYS))
                || first.isAfter(today.plusDays(AbsenceData.FAR_DAYS))) {
            throw RuleViolation.at("first", "cases.rule.absence-far");
        }
        if (data.last() == null && kind != AbsenceKind.SICKNESS) {
            throw RuleViolation.at("last", "cases.rule.absence-end");
        }
        if (data.last() != null && data.last().isBefore(first)) {
            throw RuleViolation.at("last", "cases.rule.absence-backwards");
        }
        if (data.last() != null && data.last().isAfter(first.plusDays(AbsenceData.LONGEST_DAYS))) {
            throw RuleViolation.at("last", "cases.rule.absence-long");
        }
    }

    /**
     * Corrects it.
     *
     * @throws ConcurrentChange if another version than this one was seen
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(int seen, AbsenceData data, LocalDate today) {
        requireUnchanged(seen);
        write(data, today);
    }

    /**
     * The person is back today.
     *
     * @throws ConcurrentChange if another version than this one was seen
     * @throws RuleViolation if it did not begin before today, or is over
     */
    public void end(int seen, LocalDate today) {
        requireUnchanged(seen);
        requireNotOver(today);
        if (!first.isBefore(today)) {
            throw RuleViolation.of("cases.rule.absence-not-begun");
        }
        last = today.minusDays(1);
    }

    /**
     * Whoever wants to remove it asks first.
     *
     * @throws ConcurrentChange if another version than this one was seen
     * @throws RuleViolation if it began before today
     */
    public void requireRemovable(int seen, LocalDate today) {
        requireUnchanged(seen);
        if (first.isBefore(today)) {
            throw RuleViolation.of("cases.rule.absence-begun");
        }
    }

    /** @throws RuleViolation if it is over */
    public void requireNotOver(LocalDate today) {
        if (isOver(today)) {
            throw RuleViolation.of("cases.rule.absence-over");
        }
    }

    /** The person has looked at what happened meanwhile. */
    public void seen(LocalDate today) {
        if (seenOn == null) {
            seenOn = today;
        }
    }

    /** Whether the person has looked at what happened meanwhile. */
    public boolean isSeen() {
        return seenOn != null;
    }

    /** Whether the person is away on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !isOver(day);
    }

    /** Whether the last day was before this one. */
    public boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** Whether there is a day in both. */
    public boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return !isOver(from) && (until == null || !first.isAfter(until));
    }

    /** Identity. */
    public AbsenceId id() {
        return new AbsenceId(id);
    }

    /** For the next command. */
    public int version() {
        return version;
    }

    /** Who is away. */
    public Responsible person() {
        return new Responsible(new UserId(personId), personName);
    }

    /** Why. */
    public AbsenceKind kind() {
        return kind;
    }

    /** The first day. */
    public LocalDate first() {
        return first;
    }

    /** The last day, if it is known. */
    public @Nullable LocalDate last() {
        return last;
    }

    private void requireUnchanged(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** Checks all of it before it keeps any of it. */
    private void write(AbsenceData data, LocalDate today) {
        check(data, today);
        kind = data.kind();
        first = data.first();
        last = data.last();
    }
}
