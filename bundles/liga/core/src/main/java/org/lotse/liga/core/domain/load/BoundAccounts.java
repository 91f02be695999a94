package org.lotse.liga.core.domain.load;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.platform.api.access.UserId;

/** Which accounts belong to carriers of the current tenant. Inside a transaction only. */
public interface BoundAccounts {

    /** Takes in a new one. */
    void add(BoundAccount bound);

    /** Takes one out. */
    void remove(BoundAccount bound);

    /** To which carrier an account belongs. */
    Optional<BoundAccount> find(UserId account);

    /** Those of a carrier. */
    List<BoundAccount> of(CarrierId carrier);
}
