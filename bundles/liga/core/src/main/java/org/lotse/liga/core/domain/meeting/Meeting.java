package org.lotse.liga.core.domain.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.MeetingDetails;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.ReviseMeeting;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A meeting. What is written down changes as a whole, before it and after it. */
@Entity
@Table(name = "LIGA_MEETING")
public class Meeting {

    private static final int SEARCH_LENGTH = 20_000;
    private static final int MINUTES_OF_AN_HOUR = 60;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "FROM_MINUTE")
    private @Nullable Integer fromMinute;

    @Column(name = "TO_MINUTE")
    private @Nullable Integer toMinute;

    @Column(name = "PLACE")
    private @Nullable String place;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "LIGA_MEETING_GUEST", joinColumns = @JoinColumn(name = "MEETING_ID"))
    private List<GuestRow> guests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "LIGA_AGENDA", joinColumns = @JoinColumn(name = "MEETING_ID"))
    private List<AgendaRow> agenda = new ArrayList<>();

    /** For the database layer. */
    protected Meeting() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Meeting write(MeetingId id, MeetingData data) {
        var meeting = new Meeting();
        meeting.id = id.value();
        meeting.revision = Revision.first();
        meeting.write(data);
        return meeting;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseMeeting command, LastChange change) {
        var next = revision.after(command.revision(), change);
        write(command.data());
        revision = next;
    }

    /** @throws ConcurrentChange if another revision was seen than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** The meeting as shown when opened. */
    public MeetingDetails details(List<MeetingTask> tasks) {
        return new MeetingDetails(id(), revision.number(), data(), tasks);
    }

    /** The line in the list. */
    public MeetingSummary summary(int openTasks) {
        return new MeetingSummary(
                id(),
                title,
                day,
                place,
                guests.size(),
                Math.toIntExact(agenda.stream().filter(AgendaRow::isDecided).count()),
                openTasks);
    }

    /** Everything that is written down. */
    public MeetingData data() {
        return new MeetingData(
                title,
                day,
                time(fromMinute),
                time(toMinute),
                place,
                guests.stream()
                        .sorted(Comparator.comparingInt(GuestRow::place))
                        .map(GuestRow::guest)
                        .toList(),
                agenda.stream()
                        .sorted(Comparator.comparingInt(AgendaRow::place))
                        .map(AgendaRow::item)
                        .toList());
    }

    /** Identity. */
    public MeetingId id() {
        return new MeetingId(id);
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** When. */
    public LocalDate day() {
        return day;
    }

    private void write(MeetingData data) {
        title = Check.text("title", data.title(), MeetingData.TITLE_LENGTH);
        day = Check.present("day", data.day());
        if (data.to() != null && (data.from() == null || !data.to().isAfter(data.from()))) {
            throw RuleViolation.at("to", "liga.rule.meeting-ends-before");
        }
        fromMinute = minute(data.from());
        toMinute = minute(data.to());
        place = Check.optionalText("place", data.place(), MeetingData.PLACE_LENGTH)
                .orElse(null);
        Days.requireAtMost("guests", data.guests(), MeetingData.MOST_GUESTS);
        Days.requireAtMost("agenda", data.agenda(), MeetingData.MOST_ITEMS);
        var people = new ArrayList<GuestRow>();
        data.guests().forEach(guest -> people.add(GuestRow.of(guest, people.size())));
        var items = new ArrayList<AgendaRow>();
        data.agenda().forEach(item -> items.add(AgendaRow.of(item, items.size())));
        guests.clear();
        guests.addAll(people);
        agenda.clear();
        agenda.addAll(items);
        searchText = Reach.searchText(
                SEARCH_LENGTH,
                Stream.concat(
                                Stream.of(title, told(place)),
                                data.agenda().stream()
                                        .flatMap(item ->
                                                Stream.of(item.topic(), told(item.note()), told(item.decision()))))
                        .toArray(String[]::new));
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Integer minute(@Nullable LocalTime time) {
        return time == null ? null : time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }

    private static @Nullable LocalTime time(@Nullable Integer minute) {
        return minute == null ? null : LocalTime.MIN.plusMinutes(minute);
    }
}
