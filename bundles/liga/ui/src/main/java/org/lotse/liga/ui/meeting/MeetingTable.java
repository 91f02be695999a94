package org.lotse.liga.ui.meeting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class MeetingTable implements Consumer<CsvRows> {

    private final MeetingList meetings;
    private final Words words;
    private final Supplier<MeetingQuery> query;

    MeetingTable(MeetingList meetings, Words words, Supplier<MeetingQuery> query) {
        this.meetings = meetings;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.meeting.title"),
                words.text("liga.meeting.day"),
                words.text("liga.meeting.place"),
                words.text("liga.meeting.guests"),
                words.text("liga.meeting.decisions"),
                words.text("liga.meeting.open-tasks"));
        meetings.export(
                query.get(),
                row -> rows.add(
                        row.title(),
                        Localized.date(row.day()),
                        row.place(),
                        row.guests(),
                        row.decisions(),
                        row.openTasks()));
    }
}
