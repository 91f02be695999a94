package org.lotse.liga.core.domain.change;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.change.ChangeId;

/** All changes of delivery models of the current tenant. Inside a transaction only. */
public interface ChangeBook {

    /** Takes in a new one. */
    void add(Change change);

    /** The change with this identity. */
    Optional<Change> find(ChangeId id);

    /** All of them, open ones first by day, then the latest first. */
    List<Change> all();
}
