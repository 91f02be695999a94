package org.lotse.liga.ui.load;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.load.DistrictLoad;
import org.lotse.liga.api.load.Ratio;
import org.lotse.liga.api.load.TownLoad;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The care ratio as a table to take away: municipalities, then carriers, each with the same columns. */
final class LoadRows {

    private final RatioWords said;
    private final Words words;
    private final Municipalities municipalities;

    LoadRows(RatioWords said, Municipalities municipalities) {
        this.said = said;
        words = said.words();
        this.municipalities = municipalities;
    }

    void write(DistrictLoad load, CsvRows rows) {
        rows.add(
                words.text("liga.load.what"),
                words.text("liga.load.day"),
                words.text("liga.load.persons"),
                words.text("liga.municipalities.posts"),
                words.text("liga.load.vacant"),
                words.text("liga.load.per-post"),
                words.text("liga.load.per-filled"),
                words.text("liga.load.target"),
                words.text("liga.load.look-at"),
                words.text("liga.load.source"));
        load.towns().forEach(town -> row(rows, load, town));
        load.carriers()
                .forEach(carrier -> row(
                        rows,
                        load,
                        carrier.name(),
                        carrier.ratio(),
                        carrier.above() ? words.text("liga.load-alert.above-target") : "",
                        words.text("liga.load.by-shares")));
        row(rows, load, words.text("liga.load.district"), load.total(), "", said.rounded());
    }

    private void row(CsvRows rows, DistrictLoad load, TownLoad town) {
        var counted = town.heads();
        row(
                rows,
                load,
                municipalities.name(town.municipality()),
                town.ratio(),
                said.alerts(town.alerts()),
                counted == null ? words.text("liga.load.nobody-counted") : said.source(counted));
    }

    private void row(
            CsvRows rows, DistrictLoad load, String what, @Nullable Ratio ratio, String alerts, String source) {
        var known = Optional.ofNullable(ratio);
        rows.add(
                what,
                Localized.date(load.on()),
                known.map(Ratio::persons).orElse(null),
                known.map(Ratio::posts).map(words::brief).orElse(null),
                known.map(Ratio::vacant).map(words::brief).orElse(null),
                number(known.flatMap(Ratio::perPost)),
                number(known.flatMap(Ratio::perFilled)),
                load.aim().map(target -> words.brief(target.perPost())).orElse(null),
                alerts,
                source);
    }

    private @Nullable String number(Optional<BigDecimal> ratio) {
        return ratio.map(said::one).orElse(null);
    }
}
