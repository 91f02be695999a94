package org.lotse.cases.core.domain.figures;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.platform.api.access.UserId;

/** Counts what single colleagues did. Inside a transaction only. */
public interface ColleagueCounts {

    /** Everybody who answered for a case or logged a contact, in no order; somebody whose name changed once, by the latest name. */
    List<Responsible> colleagues();

    /** How many. */
    long count(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to);

    /** From which cases, by number. */
    List<CountedOfColleague> counted(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to);
}
