package org.lotse.cases.core.domain.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.platform.api.access.UserId;

/** All absences of the current tenant, with who stands in. Inside a transaction only. */
public interface AbsenceBook {

    /** Takes in a new absence. */
    void add(Absence absence);

    /** The absence with this id. */
    Optional<Absence> find(AbsenceId id);

    /** Removes an absence that does not take place, and its covers. */
    void remove(Absence absence);

    /** Takes in a new cover. */
    void add(Cover cover);

    /** The cover with this id. */
    Optional<Cover> find(CoverId id);

    /** Removes a cover that was never in force. */
    void remove(Cover cover);

    /** Every absence of a person, by its first day. */
    List<Absence> of(UserId person);

    /** Whatever is not over on this day, by its first day. */
    List<Absence> notOver(LocalDate day);

    /** Whatever is not over on this day and has a cover by this person, in force or not, by its first day. */
    List<Absence> withCoverBy(UserId person, LocalDate day);

    /** The covers of these absences, in the order in which they were given. */
    List<Cover> covers(Collection<Absence> absences);
}
