package org.lotse.funding.core.domain.group;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.group.GroupingId;

/** Groupings in the current tenant's database. Inside a transaction only. */
public interface GroupingBook {

    /** Takes in a new one. */
    void add(StoredGrouping grouping);

    /** Takes one out. */
    void remove(StoredGrouping grouping);

    /** A certain one. */
    Optional<StoredGrouping> find(GroupingId id);

    /** All of a programme, in no order. */
    List<StoredGrouping> of(String programme);
}
