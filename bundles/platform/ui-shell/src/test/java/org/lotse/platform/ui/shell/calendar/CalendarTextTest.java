package org.lotse.platform.ui.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.calendar.CalendarEntry;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2017-07-24T07:00:00Z");
    private static final CalendarEntry VISIT = new CalendarEntry(
            new UUID(1, 1), Instant.parse("2017-07-25T12:30:00Z"), Duration.ofMinutes(45), "Termin KN-2017-00042");

    @Test
    void parserReadsWhatWasArranged() {
        var calendar =
                Biweekly.parse(CalendarText.of("Lotse", List.of(VISIT), NOW)).first();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getDateStart().getValue().getTime())
                    .isEqualTo(Date.from(VISIT.begins()).getTime());
            assertThat(event.getDateEnd().getValue().getTime())
                    .isEqualTo(Date.from(Instant.parse("2017-07-25T13:15:00Z")).getTime());
            assertThat(event.getSummary().getValue()).isEqualTo("Termin KN-2017-00042");
            assertThat(event.getUid().getValue()).isEqualTo(VISIT.id() + "@lotse");
        });
    }

    @Test
    void placeIsToldWhereThereIsOne() {
        var cafe = new CalendarEntry(VISIT.id(), VISIT.begins(), VISIT.lasts(), "Sprachcafé", "Bürgersaal, Raum 2");

        assertThat(CalendarText.of("Lotse", List.of(cafe), NOW)).contains("\r\nLOCATION:Bürgersaal\\, Raum 2\r\n");
        assertThat(CalendarText.of("Lotse", List.of(VISIT), NOW)).doesNotContain("LOCATION");
    }

    @Test
    void linesEndAndTimesAreWrittenAsTheStandardSays() {
        var text = CalendarText.of("Lotse", List.of(VISIT), NOW);

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTART:20170725T123000Z\r\n", "\r\nDTSTAMP:20170724T070000Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void calendarProgramRemindsHalfAnHourBeforeAndSaysNoMore() {
        var text = CalendarText.of("Lotse", List.of(VISIT), NOW);

        assertThat(text)
                .contains("BEGIN:VALARM\r\n", "\r\nACTION:DISPLAY\r\n", ":-PT30M\r\n")
                .contains("\r\nDESCRIPTION:Termin KN-2017-00042\r\n");
        var alarms = Biweekly.parse(text).first().getEvents().getFirst().getAlarms();
        assertThat(alarms).hasSize(1);
    }

    @Test
    void calendarWithoutAppointmentsIsOneToo() {
        var calendar = Biweekly.parse(CalendarText.of("Lotse", List.of(), NOW)).first();

        assertThat(calendar.getEvents()).isEmpty();
    }
}
