package org.lotse.liga.ui.post;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.liga.api.post.PostList;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSummary;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class PostTable implements Consumer<CsvRows> {

    private final PostList posts;
    private final Words words;
    private final Municipalities municipalities;
    private final Supplier<PostQuery> query;

    PostTable(PostList posts, Words words, Municipalities municipalities, Supplier<PostQuery> query) {
        this.posts = posts;
        this.words = words;
        this.municipalities = municipalities;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.post.name"),
                words.text("liga.agreement.carrier"),
                words.text("liga.post.share"),
                words.text("liga.post.tier"),
                words.text("liga.period.from"),
                words.text("liga.period.to"),
                words.text("liga.post.state"),
                words.text("liga.post.holder"),
                words.text("liga.post.vacant-since-short"),
                words.text("liga.post.municipalities"));
        posts.export(query.get(), row -> rows.add(cells(row)));
    }

    private Object[] cells(PostSummary row) {
        return new Object[] {
            row.name(),
            row.carrierName(),
            Numbers.of(row.share(), words.locale()),
            words.of(row.tier()),
            Localized.date(row.period().from()),
            row.period().to() == null ? null : Localized.date(row.period().to()),
            words.of(row.state()),
            row.holder(),
            row.vacantSince() == null ? null : Localized.date(row.vacantSince()),
            ShareWords.of(row.shares(), municipalities, words)
        };
    }
}
