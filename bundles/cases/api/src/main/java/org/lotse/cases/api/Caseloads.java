package org.lotse.cases.api;

import java.util.List;

/**
 * The work of all colleagues against the care ratio that the tenant strives for.
 *
 * @param target cases in care for one full post
 * @param people everybody who may accompany people or answers for a case, by name
 */
public record Caseloads(int target, List<Caseload> people) {

    /** Smallest and greatest target that makes sense. */
    public static final int LEAST = 1;

    /** See {@link #LEAST}. */
    public static final int MOST = 500;

    /** Copies the list, so that the figures never change. */
    public Caseloads {
        people = List.copyOf(people);
    }
}
