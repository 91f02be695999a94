package org.lotse.helpers.core.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
        var skilled = having("SKILL from HELPERS_VOLUNTEER_SKILL where SKILL", need.skill());
        var inArea = need.area() == null
                ? Set.<UUID>of()
                : having(
                        "AREA from HELPERS_VOLUNTEER_AREA where AREA",
                        need.area().name());
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
        var spoken = new HashMap<UUID, List<SpokenLanguage>>();
        elements(
                "LANGUAGE_CODE, LEVEL_SPOKEN from HELPERS_VOLUNTEER_LANGUAGE where LANGUAGE_CODE",
                need.languages().stream().map(Language::code).toList(),
                row -> spoken.computeIfAbsent(id(row), id -> new ArrayList<>())
                        .add(new SpokenLanguage(new Language(text(row[1])), LanguageLevel.valueOf(text(row[2])))));
        return spoken;
    }

    private Map<UUID, Set<WeeklySlot>> slots(Need need) {
        var slots = new HashMap<UUID, Set<WeeklySlot>>();
        elements(
                "SLOT from HELPERS_VOLUNTEER_SLOT where SLOT",
                need.slots().stream().map(Slots::write).toList(),
                row -> slots.computeIfAbsent(id(row), id -> new HashSet<>()).add(Slots.read(text(row[1]))));
        return slots;
    }

    private Set<UUID> having(String elements, String wanted) {
        var having = new HashSet<UUID>();
        elements(elements, List.of(wanted), row -> having.add(id(row)));
        return having;
    }

    /**
     * Whose collection has one of these, whatever their status. Not in JPQL, which knows a collection only beside its volunteer: Derby looks at all
     * volunteers for each question then, a hundred times the work.
     */
    private void elements(String columns, List<String> wanted, Consumer<Object[]> row) {
        if (wanted.isEmpty()) {
            return;
        }
        var places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        var query = entities.manager().createNativeQuery("select VOLUNTEER_ID, " + columns + " in (" + places + ")");
        for (var number = 0; number < wanted.size(); number++) {
            query.setParameter(number + 1, wanted.get(number));
        }
        for (var found : query.getResultList()) {
            row.accept((Object[]) found);
        }
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

    private static UUID id(Object[] row) {
        return UUID.fromString(text(row[0]));
    }

    private static String text(Object column) {
        return column.toString();
    }

    private static String name(@Nullable String family, @Nullable String given) {
        return Stream.of(family, given).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    private record Load(int running, int hours) {

        static final Load NONE = new Load(0, 0);
    }
}
