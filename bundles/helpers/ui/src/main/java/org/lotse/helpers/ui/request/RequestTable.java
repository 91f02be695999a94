package org.lotse.helpers.ui.request;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.platform.ui.api.CsvRows;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class RequestTable implements Consumer<CsvRows> {

    private final HelpRequestList requests;
    private final Words words;
    private final CircleChoice names;
    private final Supplier<HelpRequestQuery> query;

    RequestTable(HelpRequestList requests, Words words, CircleChoice names, Supplier<HelpRequestQuery> query) {
        this.requests = requests;
        this.names = names;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("helpers.request.skill"),
                words.text("helpers.request.first-name"),
                words.text("helpers.request.state"),
                words.text("helpers.request.area"),
                words.text("helpers.request.languages"),
                words.text("helpers.request.hours"),
                words.text("helpers.request.from"),
                words.text("helpers.request.received"),
                words.text("helpers.volunteer.circle"));
        requests.export(query.get(), row -> rows.add(cells(row)));
    }

    private Object[] cells(HelpRequestSummary row) {
        return new Object[] {
            words.skill(row.skill()),
            row.firstName(),
            words.of(row.state()),
            row.area() == null ? null : words.of(row.area()),
            row.languages().stream().map(words::of).sorted().collect(Collectors.joining(", ")),
            row.hoursPerWeek(),
            words.date(row.from()),
            words.date(row.receivedOn()),
            row.circle() == null ? null : names.name(row.circle())
        };
    }
}
