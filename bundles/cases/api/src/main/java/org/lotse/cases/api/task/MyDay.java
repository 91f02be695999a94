package org.lotse.cases.api.task;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that is due for the caller in the current scope's tenant, from whatever part of case work it comes. Threads, transactions and
 * refusals as for {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface MyDay {

    /** So many days before its last day a care period is told. */
    int DAYS_BEFORE_END_OF_CARE = 31;

    /** So many days before its last day a residence title is told: an office may take as long to extend it. */
    int DAYS_BEFORE_END_OF_TITLE = 61;

    /** So many days after its last day a care period or a title is still told, unless the day was changed. */
    int DAYS_AFTER = 92;

    /** Within so many days an office that hands a case over is answered, and the helper circle answers. */
    int DAYS_TO_ANSWER = 7;

    /**
     * What is due until this day or was due before and is not done, by day and time: the caller's own, and what is due today for colleagues in
     * whose cases the caller stands in. Needs {@code cases.contacts}; packages are told to those who may take cases over.
     *
     * @param until the last day; the ends of care periods and titles are told as long ahead as the constants say in any case
     */
    List<Due> due(LocalDate until);
}
