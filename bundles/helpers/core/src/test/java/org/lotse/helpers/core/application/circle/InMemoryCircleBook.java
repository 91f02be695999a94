package org.lotse.helpers.core.application.circle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;

/** Circles of one tenant in a map, without volunteers; who belongs to them is proven on the database. */
public final class InMemoryCircleBook implements CircleBook {

    private final Map<CircleId, Circle> kept = new LinkedHashMap<>();

    @Override
    public void add(Circle circle) {
        kept.put(circle.id(), circle);
    }

    @Override
    public Optional<Circle> find(CircleId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Circle> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Map<CircleId, Long> volunteers() {
        return Map.of();
    }
}
