package org.lotse.cases.api.outline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Cases of the current scope's tenant as other modules see them. Any thread that has a scope; every call is one transaction and begins at
 * the gate with {@code cases.outline}. Changes nothing.
 */
@ProviderType
public interface CaseOutlines {

    /** No more are told at once. */
    int MOST = 200;

    /** The case with this id, or empty if this tenant has none. Where that one was merged into another, the one that stays. */
    Optional<CaseOutline> find(CaseId id);

    /**
     * Several at once, for a list of another module. Cases that this tenant does not have are left out.
     *
     * @param ids at most {@link #MOST}
     * @return by the ids that were asked for: of a merged case, the one that stays
     * @throws IllegalArgumentException if there are more
     */
    Map<CaseId, CaseOutline> several(Set<CaseId> ids);
}
