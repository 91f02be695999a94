package org.lotse.liga.api.load;

import java.util.List;
import java.util.Set;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which accounts belong to a carrier of the current scope's district: whoever leads a team there and holds {@code liga.own-carrier}. Reading needs
 * {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface CarrierAccounts {

    /** Accounts that can be bound: those that hold the role of a team leader, by name. */
    List<Colleague> candidates();

    /** Those that are bound to a carrier. */
    Set<UserId> of(CarrierId carrier);

    /**
     * Binds these accounts to a carrier, and no others: an account belongs to one carrier at most.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code accounts} if one cannot be bound, or was bound to another carrier
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such carrier any more
     */
    void bind(CarrierId carrier, Set<UserId> accounts);
}
