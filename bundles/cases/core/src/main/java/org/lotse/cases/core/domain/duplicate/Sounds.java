package org.lotse.cases.core.domain.duplicate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/** How the names in all cases of the current tenant sound. Inside a transaction only. */
public interface Sounds {

    /** What the case has from now on, in place of what it had. */
    void put(CaseId caseId, Set<String> sounds);

    /** What a new case has, which had nothing. */
    void add(CaseId caseId, Set<String> sounds);

    /** The cases that share most of these sounds, those with more of them first. */
    List<CaseId> sharing(Set<String> sounds, int most);

    /**
     * Cases that nobody listened to yet, in the order of their identities.
     *
     * @param after the last one that was looked at, or null
     */
    List<CaseId> unheard(@Nullable CaseId after, int most);
}
