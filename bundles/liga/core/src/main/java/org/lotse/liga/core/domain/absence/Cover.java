package org.lotse.liga.core.domain.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.CoverId;
import org.lotse.liga.api.absence.GiveCover;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody stands in, in one municipality. Always to a last day: what it opens closes by itself, also if nobody ever looks again. */
@Entity
@Table(name = "LIGA_COVER")
public class Cover {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "ABSENCE_ID")
    private UUID absenceId;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "PERSON_KEY")
    private String personKey;

    @Column(name = "PERSON_NAME")
    private String personName;

    @Column(name = "ACCOUNT_ID")
    private @Nullable UUID account;

    @Column(name = "FIRST_DAY")
    private LocalDate first;

    @Column(name = "LAST_DAY")
    private LocalDate last;

    @Column(name = "GIVEN_BY")
    private String givenBy;

    /** For the database layer. */
    protected Cover() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Cover give(CoverId id, Absence during, GiveCover command, Worker person, String by, LocalDate today) {
        during.requireNotOver(today);
        var cover = new Cover();
        cover.id = id.value();
        cover.absenceId = during.id().value();
        cover.municipality =
                Check.present("municipality", command.municipality()).value();
        cover.first = Check.present("first", command.first());
        cover.last = Check.present("last", command.last());
        if (cover.first.isBefore(today)) {
            throw RuleViolation.at("first", "liga.rule.cover-past");
        }
        if (cover.last.isBefore(cover.first)) {
            throw RuleViolation.at("last", "liga.rule.end-before-begin");
        }
        if (cover.last.isAfter(cover.first.plusDays(GiveCover.LONGEST_DAYS))) {
            throw RuleViolation.at("last", "liga.rule.cover-long", GiveCover.LONGEST_DAYS);
        }
        if (!cover.entered().isWithin(during.period())) {
            throw RuleViolation.at(during.period().has(cover.first) ? "last" : "first", "liga.rule.cover-outside");
        }
        if (person.key().equals(during.personKey())) {
            throw RuleViolation.at("person", "liga.rule.cover-self");
        }
        cover.personKey = person.key();
        cover.personName = person.name();
        var account = person.account();
        cover.account = account == null ? null : account.value();
        cover.givenBy = by;
        return cover;
    }

    /** Yesterday was the last day. */
    public void end(LocalDate today) {
        if (!last.isBefore(today)) {
            last = today.minusDays(1);
        }
    }

    /** Whether it was in force on a day before this one. */
    public boolean hasBegun(LocalDate today) {
        return first.isBefore(today);
    }

    /** The days of it on which the person is absent at all; the absence may have been corrected. */
    public Optional<Period> period(Absence during) {
        return entered().with(during.period());
    }

    /** Identity. */
    public CoverId id() {
        return new CoverId(id);
    }

    /** During which absence. */
    public AbsenceId absence() {
        return new AbsenceId(absenceId);
    }

    /** Where. */
    public Ags municipality() {
        return new Ags(municipality);
    }

    /** Who. */
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

    private Period entered() {
        return new Period(first, last);
    }
}
