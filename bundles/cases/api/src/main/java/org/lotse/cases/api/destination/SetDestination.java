package org.lotse.cases.api.destination;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * Command: write down where running cases go. What was written down before is replaced.
 *
 * @param cases which, at most {@value #MOST}
 * @param kind where they go
 * @param to who takes over, up to {@value #NAME_LENGTH} characters, or null where it needs nobody
 */
public record SetDestination(
        Set<CaseId> cases, DestinationKind kind, @Nullable String to) {

    /** Most cases at once. */
    public static final int MOST = 500;

    /** Greatest length of who takes over. */
    public static final int NAME_LENGTH = 100;

    /** Keeps a copy. */
    public SetDestination {
        cases = Set.copyOf(cases);
    }
}
