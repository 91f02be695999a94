package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.AgendaItem;
import org.lotse.liga.api.meeting.Decision;
import org.lotse.liga.api.meeting.Guest;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.ReviseMeeting;
import org.lotse.liga.api.meeting.ReviseTask;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.api.meeting.TaskId;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.liga.api.meeting.TaskState;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Meetings, decisions and to-dos with the services as they are and real tables. */
@OnEachDatabase
class JpaMeetingsTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private MeetingServices all;

    @BeforeEach
    void everythingIsPermitted() {
        all = MeetingServices.all(DATABASE);
    }

    @Test
    void everythingWrittenDownComesBackInItsOrder() {
        var data = new MeetingData(
                "Steuerungskreis",
                day("2017-06-20"),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Landratsamt",
                List.of(new Guest("Zoe Muster", "Caritas"), new Guest("Anna Beispiel", null)),
                List.of(
                        new AgendaItem("Zweckbindung", "Lange Aussprache", null),
                        new AgendaItem("Aufteilung", null, "Eine halbe Stelle mehr für Singen")));

        var id = all.meetings.write(data);
        DATABASE.reopen();
        all = MeetingServices.all(DATABASE);

        assertThat(all.meetings.find(id).orElseThrow().data()).isEqualTo(data);
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.meetings.find(id)).isEmpty();
    }

    @Test
    void agendaCanBePutIntoAnotherOrder() {
        var id = all.meetings.write(meeting("2017-06-20", item("Eins", null), item("Zwei", null)));

        all.meetings.revise(new ReviseMeeting(id, 0, meeting("2017-06-20", item("Zwei", "Ja"), item("Eins", null))));

        assertThat(all.meetings.find(id).orElseThrow().data().agenda())
                .extracting(AgendaItem::topic)
                .containsExactly("Zwei", "Eins");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.meetings.revise(new ReviseMeeting(id, 0, meeting("2017-06-20"))));
    }

    @Test
    void endWithoutABeginningIsRefused() {
        assertThat(refusal(() -> all.meetings.write(
                        new MeetingData("A", day("2017-06-20"), null, LocalTime.NOON, null, List.of(), List.of()))))
                .isEqualTo("to liga.rule.meeting-ends-before");
    }

    @Test
    void decisionsAreFoundAcrossMeetingsTheLatestFirst() {
        all.meetings.write(meeting("2017-01-10", item("Schlüssel", "Höchstens 80 Personen je Stelle")));
        all.meetings.write(meeting("2017-03-10", item("Schlüssel", "Ausnahmen mit Grund"), item("Offen", null)));

        assertThat(all.list.decisions(null))
                .extracting(Decision::day)
                .containsExactly(day("2017-03-10"), day("2017-01-10"));
        assertThat(all.list.decisions("schluessel hoechst"))
                .extracting(Decision::text)
                .containsExactly("Höchstens 80 Personen je Stelle");
        assertThat(all.list.decisions("100%")).isEmpty();
    }

    @Test
    void whatIsToBeDoneStaysOpenAcrossMeetingsUntilItIsTicked() {
        var first = all.meetings.write(meeting("2017-03-10"));
        var second = all.meetings.write(meeting("2017-06-20"));
        var late = all.tasks.add(first, new TaskData("Zahlen liefern", "AWO", day("2017-05-31")));
        var today = all.tasks.add(second, new TaskData("Raum suchen", "Landkreis", day("2017-06-01")));

        assertThat(tasks(TaskQuery.OPEN)).containsExactly(late, today);
        assertThat(tasks(new TaskQuery(null, TaskState.OVERDUE, false))).containsExactly(late);
        assertThat(tasks(new TaskQuery("awo zahl", null, false))).containsExactly(late);
        assertThat(all.list.outlook().overdue()).isEqualTo(1);
        assertThat(all.list.outlook().next()).extracting(MeetingSummary::id).isEqualTo(second);
        all.tasks.tick(late, true);
        all.tasks.tick(late, true);

        assertThat(tasks(TaskQuery.OPEN)).containsExactly(today);
        assertThat(all.meetings.find(first).orElseThrow().tasks())
                .extracting(MeetingTask::doneOn)
                .containsExactly(Told.TODAY);
        all.tasks.tick(late, false);
        assertThat(tasks(new TaskQuery(null, null, true))).containsExactly(today, late);
        var page = all.tasks.page(TaskQuery.OPEN, null, 1);
        assertThat(all.tasks.page(TaskQuery.OPEN, page.next().orElseThrow(), 1).items())
                .extracting(MeetingTask::id)
                .containsExactly(today);
    }

    @Test
    void toDoNeedsSomebodyAndADay() {
        var id = all.meetings.write(meeting("2017-03-10"));

        assertThat(refusal(() -> all.tasks.add(id, new TaskData("Etwas", " ", day("2017-05-31")))))
                .isEqualTo("responsible platform.rule.required");
        var task = all.tasks.add(id, new TaskData("Etwas", "AWO", day("2017-05-31")));
        all.tasks.revise(new ReviseTask(task, 0, new TaskData("Anderes", "DRK", day("2017-07-31"))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        all.tasks.revise(new ReviseTask(task, 0, new TaskData("Drittes", "DRK", day("2017-07-31")))));
        all.meetings.remove(id, 0);
        assertThat(tasks(TaskQuery.OPEN)).isEmpty();
    }

    @Test
    void meetingsAreFoundByWhatWasSaidAndByYear() {
        var old = all.meetings.write(meeting("2016-03-10", item("Fuhrpark", null)));
        var recent = all.meetings.write(meeting("2017-03-10", item("Räume", "Mietvertrag")));

        assertThat(meetings(MeetingQuery.ALL)).containsExactly(recent, old);
        assertThat(meetings(new MeetingQuery("mietvertrag", null, true))).containsExactly(recent);
        assertThat(meetings(new MeetingQuery(null, 2016, true))).containsExactly(old);
        assertThat(all.list.page(MeetingQuery.ALL, null, 1).items())
                .extracting(MeetingSummary::decisions)
                .containsExactly(1);
    }

    @Test
    void minutesSayWhatWasDecidedAndWhoDoesWhat() throws IOException {
        var id = all.meetings.write(meeting("2017-03-10", item("Räume", "Mietvertrag verlängern")));
        all.tasks.add(id, new TaskData("Vermieter anrufen", "Caritas", day("2017-04-01")));

        all.papers.minutes(id, OutputStream.nullOutputStream());

        assertThat(all.press.papers().getFirst().parts().toString())
                .contains("TOP 1: Räume", "Beschluss: Mietvertrag verlängern", "Vermieter anrufen", "01.04.2017");
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new MeetingServices(DATABASE, LigaPermissions.READ);
        var nobody = new MeetingServices(DATABASE);
        var id = all.meetings.write(meeting("2017-03-10"));
        var task = all.tasks.add(id, new TaskData("Etwas", "AWO", day("2017-05-31")));

        assertThat(reader.meetings.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.meetings.write(meeting("2017-03-10")));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.tasks.tick(task, true));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.tasks.export(TaskQuery.OPEN, row -> {}));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.papers.minutes(id, OutputStream.nullOutputStream()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.list.decisions(null));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.list::outlook);
    }

    private List<MeetingId> meetings(MeetingQuery query) {
        return all.list.page(query, null, 50).items().stream()
                .map(MeetingSummary::id)
                .toList();
    }

    private List<TaskId> tasks(TaskQuery query) {
        return all.tasks.page(query, null, 50).items().stream()
                .map(MeetingTask::id)
                .toList();
    }

    private static MeetingData meeting(String on, AgendaItem... agenda) {
        return new MeetingData("Steuerungskreis", day(on), null, null, null, List.of(), List.of(agenda));
    }

    private static AgendaItem item(String topic, @Nullable String decision) {
        return new AgendaItem(topic, null, decision);
    }
}
