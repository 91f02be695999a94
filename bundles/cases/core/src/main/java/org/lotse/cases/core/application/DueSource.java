package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.platform.api.access.UserId;

/**
 * A part of case work in which something falls due. Every component of this type takes part in {@code MyDay}; it is asked behind the
 * gate and inside a transaction.
 */
public interface DueSource {

    /** A source shows no more lines at once. */
    int MOST = 200;

    /**
     * What is due for this person and not done.
     *
     * @param today the present day: earlier ones are overdue
     * @param until the last day that is asked for
     */
    List<Due> due(UserId person, LocalDate today, LocalDate until);
}
