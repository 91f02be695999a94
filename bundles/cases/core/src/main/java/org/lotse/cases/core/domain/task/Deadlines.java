package org.lotse.cases.core.domain.task;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.platform.api.access.UserId;

/** The days on which something in the cases of one person ends. Inside a transaction only. */
public interface Deadlines {

    /** Last days of care periods, both days included. */
    List<Due> carePeriods(UserId responsible, LocalDate first, LocalDate last, int most);

    /** Last days of residence titles, both days included. */
    List<Due> residenceTitles(UserId responsible, LocalDate first, LocalDate last, int most);
}
