package org.lotse.liga.core.persistence;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.Decision;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.liga.core.domain.meeting.Meeting;
import org.lotse.liga.core.domain.meeting.MeetingBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings in the tenant's database. */
@Component
public final class JpaMeetingBook implements MeetingBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaMeetingBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Meeting meeting) {
        entities.manager().persist(meeting);
    }

    @Override
    public void remove(Meeting meeting) {
        entities.manager().remove(meeting);
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(entities.manager().find(Meeting.class, id.value()));
    }

    @Override
    public Page<MeetingSummary> page(MeetingQuery query, @Nullable String after, int size) {
        var conditions = new Conditions("Meeting m", "m", "m.day", query.descending());
        conditions.words(List.of("m.searchText like %s"), SearchText.words(query.text()));
        if (query.year() != null) {
            conditions.where(
                    "m.day >= :first and m.day <= :last",
                    Map.of(
                            "first",
                            LocalDate.of(query.year(), Month.JANUARY, 1),
                            "last",
                            LocalDate.of(query.year(), Month.DECEMBER, 31)));
        }
        var order = query.descending() ? "-" : "+";
        Cursor.read(after, order, LocalDate::parse).ifPresent(conditions::begin);
        var found = batched(conditions.on(entities.manager(), Meeting.class))
                .setMaxResults(size + 1)
                .getResultList();
        var page = Page.of(
                found,
                size,
                last -> Cursor.write(order, last.id().value(), last.day().toString()));
        var open = open(page.items());
        return page.map(meeting -> meeting.summary(open.getOrDefault(meeting.id(), 0)));
    }

    @Override
    public Optional<MeetingSummary> next(LocalDate today) {
        return entities.manager()
                .createQuery("select m from Meeting m where m.day >= :today order by m.day, m.id", Meeting.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .map(meeting -> meeting.summary(open(List.of(meeting)).getOrDefault(meeting.id(), 0)))
                .findFirst();
    }

    @Override
    public List<Decision> decisions(@Nullable String text, int most) {
        var words = SearchText.words(text);
        var conditions = IntStream.range(0, words.size())
                .mapToObj(word -> " and a.searchText like :word" + word + " escape '!'")
                .collect(Collectors.joining());
        var typed = entities.manager()
                .createQuery(
                        "select m.id, m.title, m.day, a.topic, a.decision from Meeting m join m.agenda a"
                                + " where a.decision is not null" + conditions + " order by m.day desc, m.id, a.place",
                        Object[].class);
        for (var word = 0; word < words.size(); word++) {
            typed.setParameter("word" + word, "%" + words.get(word).replaceAll("([!%_])", "!$1") + "%");
        }
        return typed.setMaxResults(most)
                .getResultStream()
                .map(row -> new Decision(
                        new MeetingId((UUID) row[0]), (String) row[1], (LocalDate) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** For reading only: what EclipseLink reads so of embeddables it cannot compare when something is written after it. */
    private static TypedQuery<Meeting> batched(TypedQuery<Meeting> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.guests")
                .setHint("eclipselink.batch", "m.agenda");
    }

    private Map<MeetingId, Integer> open(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return entities.manager()
                .createQuery(
                        "select t.meetingId, count(t) from Task t where t.meetingId in :ids and t.doneOn is null"
                                + " group by t.meetingId",
                        Object[].class)
                .setParameter(
                        "ids", meetings.stream().map(one -> one.id().value()).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new MeetingId((UUID) row[0]), row -> ((Number) row[1]).intValue()));
    }
}
