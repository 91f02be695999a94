package org.lotse.helpers.ui.volunteer;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.CsvRows;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class VolunteerTable implements Consumer<CsvRows> {

    private final VolunteerService volunteers;
    private final Words words;
    private final Supplier<VolunteerQuery> query;

    VolunteerTable(VolunteerService volunteers, Words words, Supplier<VolunteerQuery> query) {
        this.volunteers = volunteers;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("helpers.volunteer.name"),
                words.text("helpers.volunteer.status"),
                words.text("helpers.volunteer.phone"),
                words.text("helpers.volunteer.email"),
                words.text("helpers.volunteer.languages"),
                words.text("helpers.volunteer.skills"),
                words.text("helpers.volunteer.availability"),
                words.text("helpers.volunteer.hours"),
                words.text("helpers.volunteer.since"),
                words.text("helpers.leaving.erase-on"));
        volunteers.export(query.get(), row -> rows.add(cells(row)));
    }

    private Object[] cells(VolunteerSummary row) {
        return new Object[] {
            row.name(),
            words.of(row.status()),
            row.phone(),
            row.email(),
            row.languages().stream().map(words::of).collect(Collectors.joining(", ")),
            row.skills().stream().map(words::skill).sorted().collect(Collectors.joining(", ")),
            words.availability(row.availability()),
            row.hoursPerWeek(),
            row.memberSince() == null ? null : words.date(row.memberSince()),
            row.eraseOn() == null ? null : words.date(row.eraseOn())
        };
    }
}
