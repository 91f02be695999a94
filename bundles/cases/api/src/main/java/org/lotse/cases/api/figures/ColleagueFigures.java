package org.lotse.cases.api.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.lotse.cases.api.Responsible;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts the work of single colleagues for the proof of use that the state asks for, exactly and without anybody's name (ADR 79). Threads, transactions and
 * refusals as for {@link org.lotse.cases.api.CaseService}. For whole months only, so that nobody asks for one day and reads what happened on it.
 */
@ProviderType
public interface ColleagueFigures {

    /** Whose work can be counted: everybody who answered for a case or logged a contact, by name. Needs {@code cases.colleague-figures}. */
    List<Responsible> colleagues();

    /**
     * The figures of a colleague. Needs {@code cases.colleague-figures}.
     *
     * @param from first month
     * @param to last month, not before the first
     * @return every measure
     * @throws IllegalArgumentException if it ends before it begins
     */
    Map<ColleagueMeasure, Long> of(UserId colleague, YearMonth from, YearMonth to);

    /**
     * The cases behind a figure, by number. Needs {@code cases.read}, as the cases themselves.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    List<CountedOfColleague> counted(UserId colleague, ColleagueMeasure measure, YearMonth from, YearMonth to);
}
