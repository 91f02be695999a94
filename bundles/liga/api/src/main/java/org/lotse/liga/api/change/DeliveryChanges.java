package org.lotse.liga.api.change;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes of delivery models in the current scope's district. Reading needs {@code liga.read}, writing {@code liga.edit}. Any thread that has a scope;
 * every call is one transaction and begins at the gate.
 */
@ProviderType
public interface DeliveryChanges {

    /** All of them, open ones first by day, then the others, the latest first. */
    List<ChangeSummary> all();

    /** The change with this identity. */
    Optional<ChangeDetails> find(ChangeId id);

    /**
     * Writes down that a municipality's model will change. Nothing else happens yet.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field: a day that is over, the model that counts already, a municipality that is
     *     unknown or for which a change is open
     */
    ChangeId plan(ChangeData data);

    /**
     * Writes a planned change down anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #plan}, or if it is planned no longer
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseChange#revision}
     */
    void revise(ReviseChange command);
}
