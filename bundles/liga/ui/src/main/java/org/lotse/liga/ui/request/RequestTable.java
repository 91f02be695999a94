package org.lotse.liga.ui.request;

import java.util.function.Consumer;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class RequestTable implements Consumer<CsvRows> {

    private final Consumer<Consumer<RequestSummary>> requests;
    private final Words words;
    private final Municipalities municipalities;

    /** @param requests hands on every row that is listed now */
    RequestTable(Consumer<Consumer<RequestSummary>> requests, Words words, Municipalities municipalities) {
        this.requests = requests;
        this.words = words;
        this.municipalities = municipalities;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.request.subject"),
                words.text("liga.request.kind"),
                words.text("liga.request.asker"),
                words.text("liga.request.municipality"),
                words.text("liga.agreement.carrier"),
                words.text("liga.request.received-on"),
                words.text("liga.request.due"),
                words.text("liga.request.responsible"),
                words.text("liga.request.state"));
        requests.accept(row -> rows.add(cells(row)));
    }

    private Object[] cells(RequestSummary row) {
        return new Object[] {
            row.subject(),
            words.named("request-kind", row.kind()),
            words.named("asker", row.asker()),
            municipalities.name(row.municipality()),
            row.carrierName(),
            Localized.date(row.receivedOn()),
            Localized.date(row.due()),
            row.responsibleName(),
            row.overdue()
                    ? words.text("liga.request.overdue-and", words.named("request-state", row.state()))
                    : words.named("request-state", row.state())
        };
    }
}
