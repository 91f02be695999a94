package org.lotse.liga.api.load;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What the care ratio of the current scope's district is held against. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a
 * scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface CareTargets {

    /** The targets; none is there before somebody writes one down. */
    CareTargetHistory history();

    /**
     * Writes them down anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code targets} if one is not acceptable or two begin on one day
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed them since {@link ReplaceCareTargets#revision}
     */
    void replace(ReplaceCareTargets command);
}
