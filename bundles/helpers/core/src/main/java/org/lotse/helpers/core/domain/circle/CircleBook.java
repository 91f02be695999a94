package org.lotse.helpers.core.domain.circle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.circle.CircleId;

/** All circles of the current tenant. Inside a transaction only. */
public interface CircleBook {

    /** Takes in a new one. */
    void add(Circle circle);

    /** The circle with this id. */
    Optional<Circle> find(CircleId id);

    /** All of them, in any order. */
    List<Circle> all();

    /** How many volunteers who have not left belong to which circle; one without any is missing. */
    Map<CircleId, Long> volunteers();
}
