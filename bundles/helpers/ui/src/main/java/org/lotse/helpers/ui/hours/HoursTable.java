package org.lotse.helpers.ui.hours;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.CsvRows;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class HoursTable implements Consumer<CsvRows> {

    private final HoursList hours;
    private final Words words;
    private final CircleBox circles;
    private final Supplier<HoursQuery> query;

    HoursTable(HoursList hours, Words words, CircleBox circles, Supplier<HoursQuery> query) {
        this.hours = hours;
        this.words = words;
        this.circles = circles;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("helpers.hours.volunteer"),
                words.text("helpers.hours.day"),
                words.text("helpers.hours.duration"),
                words.text("helpers.hours.kind"),
                words.text("helpers.volunteer.circle"),
                words.text("helpers.hours.state"),
                words.text("helpers.hours.note"));
        hours.export(query.get(), row -> rows.add(cells(row)));
    }

    private Object[] cells(HoursSummary row) {
        return new Object[] {
            row.volunteerName(),
            words.date(row.day()),
            DurationText.of(row.minutes()),
            words.of(row.kind()),
            circles.name(row.circle()),
            words.of(row.state()),
            row.note()
        };
    }
}
