package org.example.lending;

import java.time.LocalDate;
import java.util.List;
import org.example.lending.api.event.LoanOverdue;

/** What was reminded of already. Works inside the caller's transaction; not for screens. */
public interface Reminders {

    /** Loans that were due before this day and nobody was reminded of. */
    List<LoanOverdue> open(LocalDate day);

    /** Somebody was reminded of this loan; doing it twice is the same as once. */
    void done(LoanOverdue loan);
}
