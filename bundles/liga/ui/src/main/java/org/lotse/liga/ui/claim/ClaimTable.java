package org.lotse.liga.ui.claim;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.liga.api.claim.ClaimList;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has, and the sum. */
final class ClaimTable implements Consumer<CsvRows> {

    private final ClaimList claims;
    private final Words words;
    private final Supplier<ClaimQuery> query;

    ClaimTable(ClaimList claims, Words words, Supplier<ClaimQuery> query) {
        this.claims = claims;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.agreement.carrier"),
                words.text("liga.post.agreement"),
                words.text("liga.period.from"),
                words.text("liga.period.to"),
                words.text("liga.claim.version"),
                words.text("liga.claim.actual"),
                words.text("liga.claim.overhead"),
                words.text("liga.claim.total"),
                words.text("liga.claim.state"));
        var asked = query.get();
        claims.export(asked, row -> rows.add(cells(row)));
        rows.add(
                words.text("liga.claim.sum"),
                null,
                null,
                null,
                null,
                null,
                null,
                Numbers.of(claims.sum(asked), words.locale()),
                null);
    }

    private Object[] cells(ClaimSummary row) {
        return new Object[] {
            row.carrierName(),
            row.agreementTitle(),
            Localized.date(row.from()),
            Localized.date(row.to()),
            row.version(),
            Numbers.of(row.actual(), words.locale()),
            Numbers.of(row.overhead(), words.locale()),
            Numbers.of(row.total(), words.locale()),
            words.of(row.state())
        };
    }
}
