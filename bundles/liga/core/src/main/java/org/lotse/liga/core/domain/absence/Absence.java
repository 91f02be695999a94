package org.lotse.liga.core.domain.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceData;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.AbsenceKind;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody who holds a post is away from a day to a day, or until nobody knows when. One that began is ended and never removed. */
@Entity
@Table(name = "LIGA_ABSENCE")
public class Absence {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PERSON_KEY")
    private String personKey;

    @Column(name = "PERSON_NAME")
    private String personName;

    @Column(name = "ACCOUNT_ID")
    private @Nullable UUID account;

    @Column(name = "CARRIER_ID")
    private UUID carrier;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private AbsenceKind kind;

    @Column(name = "FIRST_DAY")
    private LocalDate first;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate last;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "HANDED_BACK_ON")
    private @Nullable LocalDate handedBackOn;

    /** For the database layer. */
    protected Absence() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Absence enter(AbsenceId id, Worker person, AbsenceData data, String by, LocalDate today) {
        var absence = new Absence();
        absence.write(data, today);
        absence.id = id.value();
        absence.personKey = person.key();
        absence.personName = person.name();
        var account = person.account();
        absence.account = account == null ? null : account.value();
        absence.carrier = person.carrier().value();
        absence.enteredBy = by;
        return absence;
    }

    /**
     * Looks at what is entered before it is compared with other absences.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Period checked(AbsenceData data, LocalDate today) {
        var kind = Check.present("kind", data.kind());
        var first = Check.present("first", data.first());
        var last = data.last();
        if (first.isBefore(today.minusDays(AbsenceData.FAR_DAYS))
                || first.isAfter(today.plusDays(AbsenceData.FAR_DAYS))) {
            throw RuleViolation.at("first", "liga.rule.absence-far");
        }
        if (last == null && kind != AbsenceKind.SICKNESS) {
            throw RuleViolation.at("last", "liga.rule.absence-end");
        }
        if (last != null && last.isBefore(first)) {
            throw RuleViolation.at("last", "liga.rule.end-before-begin");
        }
        if (last != null && last.isAfter(first.plusDays(AbsenceData.LONGEST_DAYS))) {
            throw RuleViolation.at("last", "liga.rule.absence-long");
        }
        return new Period(first, last);
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
            throw RuleViolation.of("liga.rule.absence-not-begun");
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
            throw RuleViolation.of("liga.rule.absence-begun");
        }
    }

    /** @throws RuleViolation if it is over */
    public void requireNotOver(LocalDate today) {
        if (isOver(today)) {
            throw RuleViolation.of("liga.rule.absence-over");
        }
    }

    /** What was done meanwhile was talked over. */
    public void handBack(LocalDate today) {
        if (handedBackOn == null) {
            handedBackOn = today;
        }
    }

    /** Whether that was done. */
    public boolean isHandedBack() {
        return handedBackOn != null;
    }

    /** Whether the last day was before this one. */
    public boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** From when to when. */
    public Period period() {
        return new Period(first, last);
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
    public String personKey() {
        return personKey;
    }

    /** What they are called. */
    public String personName() {
        return personName;
    }

    /** Their account. */
    public @Nullable UserId account() {
        return account == null ? null : new UserId(account);
    }

    /** For which carrier they work. */
    public CarrierId carrier() {
        return new CarrierId(carrier);
    }

    /** Why. */
    public AbsenceKind kind() {
        return kind;
    }

    private void requireUnchanged(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    private void write(AbsenceData data, LocalDate today) {
        var period = checked(data, today);
        kind = data.kind();
        first = period.from();
        last = period.to();
    }
}
