package org.lotse.liga.core.domain.load;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.load.HeadsId;

/** What was counted by hand in the current tenant. Inside a transaction only. */
public interface HeadsBook {

    /** Takes in a new one. */
    void add(CountedHeads heads);

    /** Takes one out. */
    void remove(CountedHeads heads);

    /** The one with this id. */
    Optional<CountedHeads> find(HeadsId id);

    /** All of them, in no order. */
    List<CountedHeads> all();
}
