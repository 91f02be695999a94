package org.lotse.liga.core.domain.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.CoverId;

/** All absences of carriers' people in the current tenant, with who stands in. Inside a transaction only. */
public interface AbsenceBook {

    /** Waits for everybody else who enters or moves an absence, and makes them wait until the transaction ends. */
    void takeTurn();

    /** Takes in a new absence. */
    void add(Absence absence);

    /** The absence with this id. */
    Optional<Absence> find(AbsenceId id);

    /** Removes an absence that does not take place, and its covers. */
    void remove(Absence absence);

    /** Every absence of a person, by first day. */
    List<Absence> of(String personKey);

    /** Whatever has a day from this one on, by first day. */
    List<Absence> notOver(LocalDate day);

    /** Whatever is over on a day and was not handed back, by last day. */
    List<Absence> notHandedBack(LocalDate day);

    /** Takes in a new cover. */
    void add(Cover cover);

    /** The cover with this id. */
    Optional<Cover> find(CoverId id);

    /** Removes a cover that was never in force. */
    void remove(Cover cover);

    /** The covers of these absences, by first day. */
    List<Cover> covers(Collection<Absence> absences);
}
