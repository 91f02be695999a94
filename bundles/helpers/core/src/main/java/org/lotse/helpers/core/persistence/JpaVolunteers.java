package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Volunteers in the tenant's database. */
@Component
public final class JpaVolunteers implements Volunteers {

    /** Read for a whole page at once instead of volunteer by volunteer. */
    private static final List<String> OF_A_LINE = List.of("languages", "skills", "slots");

    private final Entities entities;
    private final Clock clock;

    @Activate
    public JpaVolunteers(@Reference(target = "(lotse.unit=helpers)") Entities entities, @Reference Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Volunteer volunteer) {
        manager().persist(volunteer);
    }

    /** What refers to them was removed before, and has to be gone first. */
    @Override
    public void remove(Volunteer volunteer) {
        manager().flush();
        manager().remove(volunteer);
    }

    @Override
    public Optional<Volunteer> find(VolunteerId id) {
        return Optional.ofNullable(manager().find(Volunteer.class, id.value()));
    }

    @Override
    public Optional<Volunteer> lock(VolunteerId id) {
        return Optional.ofNullable(manager().find(Volunteer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Page<Volunteer> page(VolunteerQuery query, @Nullable String after, int size) {
        var selection = new Selection(query, LocalDate.now(clock));
        selection.beginBehind(after);
        var typed = selection.on(manager()).setMaxResults(size + 1).setHint("eclipselink.batch.type", "IN");
        OF_A_LINE.forEach(collection -> typed.setHint("eclipselink.batch", "v." + collection));
        return Page.of(typed.getResultList(), size, last -> Selection.cursor(last, query));
    }

    @Override
    public Set<VolunteerId> members(CircleId circle) {
        return manager()
                .createQuery("select v.id from Volunteer v join v.circles circle where circle = :circle", UUID.class)
                .setParameter("circle", circle.toString())
                .getResultStream()
                .map(VolunteerId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public VolunteerOverview overview() {
        var languages = manager()
                .createQuery("select distinct spoken.language from Volunteer v join v.languages spoken", String.class)
                .getResultStream();
        var skills = manager()
                .createQuery("select distinct skill from Volunteer v join v.skills skill", String.class)
                .getResultStream();
        return new VolunteerOverview(
                byStatus(),
                languages.map(Language::new).sorted().toList(),
                skills.sorted().toList());
    }

    private Map<VolunteerStatus, Long> byStatus() {
        return manager()
                .createQuery("select v.status, count(v) from Volunteer v group by v.status", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (VolunteerStatus) row[0], row -> (Long) row[1]));
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
