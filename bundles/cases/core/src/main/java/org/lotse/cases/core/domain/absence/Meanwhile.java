package org.lotse.cases.core.domain.absence;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.absence.Happening;
import org.lotse.platform.api.access.UserId;

/** What happens in somebody's cases while they are away. Inside a transaction only. */
public interface Meanwhile {

    /**
     * Contacts that others logged, tasks that were done and appointments, both days included, by case and day.
     *
     * @param responsible who answers for the cases
     * @param most of each kind
     */
    List<Happening> happened(UserId responsible, LocalDate first, LocalDate last, int most);
}
