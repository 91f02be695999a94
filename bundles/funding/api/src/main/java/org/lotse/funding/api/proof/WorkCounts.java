package org.lotse.funding.api.proof;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Counts the work of colleagues in the current tenant. Brought by whoever knows cases; funding is useful without. Called in the scope and the transaction of
 * the person who wants to know. Every call begins at the gate: it needs {@code funding.applications} and what the cases ask for.
 */
@ConsumerType
public interface WorkCounts {

    /** Whose work can be counted, by name. */
    List<CountedColleague> colleagues();

    /**
     * Counts what a colleague did in whole months, exactly.
     *
     * @param colleague a key of {@link #colleagues()}
     * @return every measure
     */
    Map<ProofMeasure, Long> count(String colleague, YearMonth from, YearMonth to);

    /**
     * The cases behind a figure, by number. Needs the permission to read cases as well.
     *
     * @param colleague a key of {@link #colleagues()}
     */
    List<CountedCase> cases(String colleague, ProofMeasure measure, YearMonth from, YearMonth to);
}
