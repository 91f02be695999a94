package org.lotse.helpers.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.platform.api.data.Page;

/** Volunteers of one tenant in a map; sorts by name and filters by status only, the rest is proven on the database. */
public final class InMemoryVolunteers implements Volunteers {

    private final Map<VolunteerId, Volunteer> kept = new LinkedHashMap<>();

    @Override
    public void add(Volunteer volunteer) {
        kept.put(volunteer.id(), volunteer);
    }

    @Override
    public void remove(Volunteer volunteer) {
        kept.remove(volunteer.id());
    }

    @Override
    public Optional<Volunteer> find(VolunteerId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Volunteer> lock(VolunteerId id) {
        return find(id);
    }

    @Override
    public Page<Volunteer> page(VolunteerQuery query, @Nullable String after, int size) {
        var rows = kept.values().stream()
                .filter(volunteer -> query.status() == null
                        ? volunteer.status() != VolunteerStatus.LEFT
                        : volunteer.status() == query.status())
                .filter(volunteer -> after == null || volunteer.sortName().compareTo(after) > 0)
                .sorted(Comparator.comparing(Volunteer::sortName))
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, Volunteer::sortName);
    }

    @Override
    public Set<VolunteerId> members(CircleId circle) {
        return kept.values().stream()
                .filter(volunteer -> volunteer.circles().contains(circle))
                .map(Volunteer::id)
                .collect(Collectors.toSet());
    }

    @Override
    public VolunteerOverview overview() {
        return new VolunteerOverview(
                kept.values().stream().collect(Collectors.groupingBy(Volunteer::status, Collectors.counting())),
                all(volunteer ->
                        volunteer.details(true).data().languages().stream().map(SpokenLanguage::language)),
                all(volunteer -> volunteer.details(true).data().skills().stream()));
    }

    private <T> List<T> all(Function<Volunteer, Stream<T>> property) {
        return kept.values().stream().flatMap(property).distinct().sorted().toList();
    }
}
