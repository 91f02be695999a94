package org.lotse.helpers.core.domain.self;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.platform.api.access.UserId;

/** All joined accounts of the current tenant. Inside a transaction only. */
public interface AccountLinks {

    /** Joins. */
    void add(AccountLink link);

    /** The one of a volunteer. */
    Optional<AccountLink> of(VolunteerId volunteer);

    /** The one of an account. */
    Optional<AccountLink> of(UserId account);

    /** All of them. */
    List<AccountLink> all();

    /** Parts: the address of their calendar leads nowhere from then on. */
    void remove(AccountLink link);
}
