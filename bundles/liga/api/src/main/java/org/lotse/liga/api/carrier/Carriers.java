package org.lotse.liga.api.carrier;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The carriers with which the current scope's district works. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope;
 * every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Carriers {

    /** Most carriers of a district. */
    int MOST = 100;

    /**
     * Adds a carrier.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link CarrierData} that is not acceptable, or if there are {@link #MOST}
     */
    CarrierId add(CarrierData carrier);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseCarrier#revision} or it is gone
     */
    void revise(ReviseCarrier command);

    /**
     * Removes a carrier that was added by mistake.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if there is an agreement with it or it has or had the chair
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(CarrierId carrier, long revision);

    /** The carrier with this id, or empty if this district has none. */
    Optional<CarrierDetails> find(CarrierId carrier);

    /** All carriers, those that are active today first, by short name. */
    List<CarrierSummary> all();
}
