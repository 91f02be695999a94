package org.lotse.helpers.core.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSort;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.YearOfCircle;
import org.lotse.helpers.core.domain.TelephoneSearch;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.helpers.core.domain.hours.OwnHours;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hours in the tenant's database. */
@Component(service = {HoursBook.class, OwnHours.class})
public final class JpaHoursBook implements HoursBook {

    private static final String CONFIRMED_OF_CIRCLE = "h.circleId = :circle and h.state = :confirmed";

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Entities entities;

    @Activate
    public JpaHoursBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(HoursEntry entry) {
        entities.manager().persist(entry);
    }

    @Override
    public void remove(HoursEntry entry) {
        entities.manager().remove(entry);
    }

    @Override
    public Optional<HoursEntry> find(HoursEntryId id) {
        return Optional.ofNullable(entities.manager().find(HoursEntry.class, id.value()));
    }

    @Override
    public List<HoursEntry> of(VolunteerId volunteer, LocalDate first, LocalDate last) {
        return entities.manager()
                .createQuery(
                        "select h from HoursEntry h where h.volunteerId = :volunteer and h.day >= :first"
                                + " and h.day <= :last order by h.day, h.id",
                        HoursEntry.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<HoursDetails> of(VolunteerId volunteer) {
        return of(volunteer, FIRST, LAST).stream()
                .map(entry -> entry.details(""))
                .toList();
    }

    @Override
    public Page<HoursSummary> page(HoursQuery query, @Nullable String after, int size) {
        var conditions = conditions(query);
        Cursor.read(after, order(query), text -> query.sort() == HoursSort.DAY ? LocalDate.parse(text) : text)
                .ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), HoursEntry.class)
                .setMaxResults(size + 1)
                .getResultList();
        var names = NamedVolunteers.of(
                entities, found.stream().map(entry -> entry.volunteer().value()).toList());
        return Page.of(found, size, last -> Cursor.write(order(query), last.id().value(), key(last, query, names)))
                .map(entry -> entry.summary(of(entry, names).listName()));
    }

    @Override
    public long waiting() {
        return entities.manager()
                .createQuery("select count(h) from HoursEntry h where h.state = :logged", Long.class)
                .setParameter("logged", HoursState.LOGGED)
                .getSingleResult();
    }

    @Override
    public long waiting(CircleId circle) {
        return entities.manager()
                .createQuery(
                        "select count(h) from HoursEntry h where h.state = :logged and h.circleId = :circle",
                        Long.class)
                .setParameter("logged", HoursState.LOGGED)
                .setParameter("circle", circle.value())
                .getSingleResult();
    }

    @Override
    public long minutes(VolunteerId volunteer, HoursState state, LocalDate first, LocalDate last) {
        return entities
                .manager()
                .createQuery(
                        "select sum(h.minutes) from HoursEntry h where h.volunteerId = :volunteer"
                                + " and h.state = :state and h.day >= :first and h.day <= :last",
                        Number.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("state", state)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .mapToLong(sum -> sum == null ? 0 : sum.longValue())
                .sum();
    }

    /** Summed by day in the database, since no function for the year of a day is understood by all of them. */
    @Override
    public List<YearOfCircle> years(CircleId circle) {
        var years = new TreeMap<Integer, Long>(Collections.reverseOrder());
        entities.manager()
                .createQuery(
                        "select h.day, sum(h.minutes) from HoursEntry h where " + CONFIRMED_OF_CIRCLE
                                + " group by h.day",
                        Object[].class)
                .setParameter("circle", circle.value())
                .setParameter("confirmed", HoursState.CONFIRMED)
                .getResultStream()
                .forEach(row -> years.merge(((LocalDate) row[0]).getYear(), ((Number) row[1]).longValue(), Long::sum));
        var past = new PastHelp(entities.manager(), circle);
        var pastMinutes = new HashMap<Integer, Long>();
        past.minutes(FIRST, LAST).forEach((month, minutes) -> pastMinutes.merge(month.getYear(), minutes, Long::sum));
        pastMinutes.forEach((year, minutes) -> years.merge(year, minutes, Long::sum));
        var pastHelpers = past.helpers(MONTHS_OF_A_YEAR, FIRST, LAST);
        return years.entrySet().stream()
                .map(year -> new YearOfCircle(
                        year.getKey(),
                        year.getValue(),
                        volunteers(circle, year.getKey())
                                + pastHelpers.getOrDefault(LocalDate.of(year.getKey(), 1, 1), 0L),
                        pastMinutes.getOrDefault(year.getKey(), 0L)))
                .toList();
    }

    private long volunteers(CircleId circle, int year) {
        return entities.manager()
                .createQuery(
                        "select count(distinct h.volunteerId) from HoursEntry h where " + CONFIRMED_OF_CIRCLE
                                + " and h.day >= :first and h.day <= :last",
                        Long.class)
                .setParameter("circle", circle.value())
                .setParameter("confirmed", HoursState.CONFIRMED)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getSingleResult();
    }

    private static Conditions conditions(HoursQuery query) {
        var column = query.sort() == HoursSort.DAY ? "h.day" : "v.profile.sortName";
        var conditions = new Conditions("Volunteer v, HoursEntry", "h", column, query.descending());
        conditions.where("v.id = h.volunteerId", Map.of());
        conditions.words("v.profile.searchText", TelephoneSearch.words(query.text()));
        if (query.volunteer() != null) {
            conditions.where(
                    "h.volunteerId = :volunteer", "volunteer", query.volunteer().value());
        }
        if (query.circle() != null) {
            conditions.where("h.circleId = :circle", "circle", query.circle().value());
        }
        if (query.state() != null) {
            conditions.where("h.state = :state", "state", query.state());
        }
        if (query.year() != null) {
            conditions.where(
                    "h.day >= :first and h.day <= :last",
                    Map.of("first", LocalDate.of(query.year(), 1, 1), "last", LocalDate.of(query.year(), 12, 31)));
        }
        return conditions;
    }

    private static String key(HoursEntry last, HoursQuery query, Map<UUID, Volunteer> names) {
        return query.sort() == HoursSort.DAY
                ? last.day().toString()
                : of(last, names).sortName();
    }

    private static Volunteer of(HoursEntry entry, Map<UUID, Volunteer> names) {
        return requireNonNull(names.get(entry.volunteer().value()));
    }

    private static String order(HoursQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
