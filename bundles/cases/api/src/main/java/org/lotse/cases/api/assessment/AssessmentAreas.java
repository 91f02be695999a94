package org.lotse.cases.api.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The areas of life that the current scope's tenant looks at. Called in a scope, on any thread; every call is a transaction of its own
 * and begins at the gate: all of them need {@code cases.settings}. Whoever assesses finds the areas in {@link AssessmentEntry#areas()}.
 */
@ProviderType
public interface AssessmentAreas {

    /** No tenant has more areas, the retired ones included. */
    int MOST = 40;

    /** All areas in the tenant's order. */
    List<AreaEntry> all();

    /**
     * Adds an area behind all others.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code name} or {@code shared}
     */
    AreaId add(AreaData area);

    /**
     * Changes an area. Finished assessments go on calling it what it was called then.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code name}; beside {@code shared} if assessments look at it; beside
     *     {@code retired} if it is the last one that is not
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void revise(ReviseArea command);

    /**
     * Puts the areas into this order.
     *
     * @param order all of them
     * @throws org.lotse.platform.api.data.ConcurrentChange if these are not all areas that there are
     */
    void arrange(List<AreaId> order);

    /**
     * Removes an area. Does nothing if it is gone already.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if an assessment looks at it, or it is the last one that is not retired
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since
     */
    void remove(RemoveArea command);
}
