package org.lotse.liga.ui.training;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Mandates;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** Who lacks what, as a table to take away. */
final class GapTable implements Consumer<CsvRows> {

    private final Mandates mandates;
    private final Words words;

    GapTable(Mandates mandates, Words words) {
        this.mandates = mandates;
        this.words = words;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.agreement.carrier"),
                words.text("liga.participant.name"),
                words.text("liga.training.subject"),
                words.text("liga.gap.how"),
                words.text("liga.gap.attended"),
                words.text("liga.gap.valid-until"),
                words.text("liga.gap.planned"));
        mandates.export(gap -> rows.add(
                gap.carrierName(),
                gap.name(),
                gap.subject(),
                words.named("gap-kind", gap.kind()),
                day(gap.attended()),
                day(gap.validUntil()),
                day(gap.plannedOn())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Localized.date(day);
    }
}
