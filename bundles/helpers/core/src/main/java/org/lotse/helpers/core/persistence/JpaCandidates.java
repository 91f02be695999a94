package org.lotse.helpers.core.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.core.domain.Slots;
import org.lotse.helpers.core.domain.request.Candidate;
import org.lotse.helpers.core.domain.request.Candidates;
import org.lotse.helpers.core.domain.request.Need;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Candidates out of the tenant's database: columns instead of entities, since all who can be asked are looked at for every request. */
@Component
public final class JpaCandidates implements Candidates {

    private static final Set<VolunteerStatus> AVAILABLE = Stream.of(VolunteerStatus.values())
            .filter(VolunteerStatus::isAvailable)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(VolunteerStatus.class)));

    private final Entities entities;

    @Activate
    public JpaCandidates(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Collection<Candidate> seenFrom(Need need) {
        var spoken = spoken(need);
        var skilled = having("v.skills", Set.of(need.skill())).keySet();
        var inArea = need.area() == null
                ? Set.<UUID>of()
                : having("v.areas", Set.of(need.area())).keySet();
        var slots = slots(need);
        var load = load();
        return rows("select v.id, v.profile.familyName, v.profile.givenName, v.profile.sortName, v.hoursPerWeek"
                        + " from Volunteer v where v.status in :available")
                .map(row -> {
                    var id = (UUID) row[0];
                    var busy = load.getOrDefault(id, Load.NONE);
                    return new Candidate(
                            new VolunteerId(id),
                            name((String) row[1], (String) row[2]),
                            (String) row[3],
                            spoken.getOrDefault(id, List.of()),
                            skilled.contains(id),
                            inArea.contains(id),
                            slots.getOrDefault(id, Set.of()),
                            busy.running(),
                            busy.hours(),
                            (Integer) row[4]);
                })
                .toList();
    }

    private Map<UUID, List<SpokenLanguage>> spoken(Need need) {
        if (need.languages().isEmpty()) {
            return Map.of();
        }
        var spoken = new HashMap<UUID, List<SpokenLanguage>>();
        entities.manager()
                .createQuery(
                        "select v.id, spoken.language, spoken.level from Volunteer v join v.languages spoken"
                                + " where v.status in :available and spoken.language in :wanted",
                        Object[].class)
                .setParameter("available", AVAILABLE)
                .setParameter(
                        "wanted", need.languages().stream().map(Language::code).toList())
                .getResultStream()
                .forEach(row -> spoken.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new SpokenLanguage(new Language((String) row[1]), (LanguageLevel) row[2])));
        return spoken;
    }

    private Map<UUID, Set<WeeklySlot>> slots(Need need) {
        if (need.slots().isEmpty()) {
            return Map.of();
        }
        var slots = new HashMap<UUID, Set<WeeklySlot>>();
        having("v.slots", need.slots().stream().map(Slots::write).collect(Collectors.toSet()))
                .forEach((id, texts) -> slots.put(
                        id,
                        texts.stream().map(text -> Slots.read((String) text)).collect(Collectors.toSet())));
        return slots;
    }

    /** Who has which of these in a collection. */
    private Map<UUID, Set<Object>> having(String collection, Set<?> wanted) {
        var having = new HashMap<UUID, Set<Object>>();
        entities.manager()
                .createQuery(
                        "select v.id, element from Volunteer v join " + collection
                                + " element where v.status in :available and element in :wanted",
                        Object[].class)
                .setParameter("available", AVAILABLE)
                .setParameter("wanted", wanted)
                .getResultStream()
                .forEach(row -> having.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                        .add(row[1]));
        return having;
    }

    private Map<UUID, Load> load() {
        return entities.manager()
                .createQuery(
                        "select s.volunteerId, count(s), sum(coalesce(r.hoursPerWeek, :unknown)) from Sponsorship s, HelpRequest r"
                                + " where r.id = s.requestId and s.endedOn is null group by s.volunteerId",
                        Object[].class)
                .setParameter("unknown", Need.UNKNOWN_HOURS)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Load(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    private Stream<Object[]> rows(String query) {
        return entities.manager()
                .createQuery(query, Object[].class)
                .setParameter("available", AVAILABLE)
                .getResultStream();
    }

    private static String name(@Nullable String family, @Nullable String given) {
        return Stream.of(family, given).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    private record Load(int running, int hours) {

        static final Load NONE = new Load(0, 0);
    }
}
