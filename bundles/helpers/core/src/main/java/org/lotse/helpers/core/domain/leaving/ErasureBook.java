package org.lotse.helpers.core.domain.leaving;

import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.core.domain.Volunteer;

/** Who is to be erased in the current tenant, the log of it, and what stays. Inside a transaction only. */
public interface ErasureBook {

    /** From now on until the transaction ends, nobody else erases. */
    void takeTurn();

    /** Who has left and has no clock yet, at most so many. */
    List<Volunteer> withoutClock(int most);

    /** Whose day has come and whom nothing holds. */
    List<VolunteerId> due(LocalDate today);

    /** Of whom only the name is left, and no payment any more. */
    List<VolunteerId> withoutPayments();

    /** Adds what is left of somebody's help to what others left. */
    void add(HelpLeft help, LocalDate today);

    /** Writes down that one more was erased. */
    void log(ErasureReason reason, LocalDate today);

    /** What was written down, the latest first. */
    List<LoggedErasure> log(int most);
}
