package org.lotse.helpers.core.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.persistence.unit.Entities;

/** The volunteers whose names stand in the lines of a list, in one question. */
final class NamedVolunteers {

    private NamedVolunteers() {}

    static Map<UUID, Volunteer> of(Entities entities, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.manager()
                        .createQuery("select v from Volunteer v where v.id in :ids", Volunteer.class)
                        .setParameter("ids", ids.stream().distinct().toList())
                        .getResultStream()
                        .collect(Collectors.toMap(volunteer -> volunteer.id().value(), Function.identity()));
    }
}
