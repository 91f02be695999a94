package org.lotse.liga.api.carrier;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The chair of the LIGA in the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every
 * call is one transaction and begins at the gate.
 */
@ProviderType
public interface Chairs {

    /** Who had, has and will have it. */
    ChairHistory history();

    /**
     * Writes it down anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code terms} if two overlap, one ends before it begins, or a carrier is unknown
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReplaceChairs#revision}
     */
    void replace(ReplaceChairs command);
}
