package org.lotse.cases.core.domain.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.platform.api.access.UserId;

/** Somebody stands in during an absence. One that was in force is ended and never removed: it is part of who accompanied a person. */
@Entity
@Table(name = "CASES_COVER")
public class Cover {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "ABSENCE_ID")
    private UUID absenceId;

    @Column(name = "FILE_ID")
    private @Nullable UUID caseId;

    @Column(name = "PERSON_ID")
    private UUID personId;

    @Column(name = "PERSON_NAME")
    private String personName;

    /** Without a day, from the first day of the absence. */
    @Column(name = "SINCE_ON")
    private @Nullable LocalDate since;

    /** Without a day, to the last day of the absence. */
    @Column(name = "UNTIL_ON")
    private @Nullable LocalDate until;

    @Column(name = "REFUSED_ON")
    private @Nullable LocalDate refusedOn;

    @Column(name = "GIVEN_BY")
    private String givenBy;

    /** For the database layer. */
    protected Cover() {}

    /** From today, or from the first day of an absence that begins later. */
    public static Cover give(
            CoverId id, Absence during, @Nullable CaseId caseId, Responsible person, String by, LocalDate today) {
        var cover = new Cover();
        cover.id = id.value();
        cover.absenceId = during.id().value();
        cover.caseId = caseId == null ? null : caseId.value();
        cover.personId = person.id().value();
        cover.personName = person.name();
        cover.since = during.first().isBefore(today) ? today : null;
        cover.givenBy = by;
        return cover;
    }

    /** They do not want to, from today on; that stands there until somebody else was found. */
    public void refuse(Absence during, LocalDate today) {
        if (wasInForceBefore(during, today)) {
            until = today.minusDays(1);
        } else {
            // Never in force, however the days of the absence are corrected.
            since = today;
            until = today.minusDays(1);
        }
        refusedOn = today;
    }

    /** Somebody else, or nobody, stands in from today on. */
    public void end(LocalDate today) {
        if (until == null) {
            until = today.minusDays(1);
        }
    }

    /** Whether it was in force on a day before this one. */
    public boolean wasInForceBefore(Absence during, LocalDate day) {
        var begins = begins(during);
        return begins.isBefore(day) && (until == null || !until.isBefore(begins));
    }

    /** Whether it is in force on this day. */
    public boolean isInForce(Absence during, LocalDate day) {
        return during.isOn(day) && !day.isBefore(begins(during)) && (until == null || !day.isAfter(until));
    }

    /** Whether nobody ended or refused it. */
    public boolean stands() {
        return until == null;
    }

    /** Its first day. */
    public LocalDate begins(Absence during) {
        return since == null || since.isBefore(during.first()) ? during.first() : since;
    }

    /** Its last day; null while nobody knows. */
    public @Nullable LocalDate ends(Absence during) {
        var last = during.last();
        return until == null || last != null && last.isBefore(until) ? last : until;
    }

    /** Identity. */
    public CoverId id() {
        return new CoverId(id);
    }

    /** During which absence. */
    public AbsenceId absence() {
        return new AbsenceId(absenceId);
    }

    /** For which case; null for all that nobody else has. */
    public @Nullable CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    /** Who. */
    public Responsible person() {
        return new Responsible(new UserId(personId), personName);
    }

    /** When they refused, if they did. */
    public @Nullable LocalDate refusedOn() {
        return refusedOn;
    }
}
