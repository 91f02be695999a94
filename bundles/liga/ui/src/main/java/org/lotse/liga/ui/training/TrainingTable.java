package org.lotse.liga.ui.training;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class TrainingTable implements Consumer<CsvRows> {

    private final TrainingList trainings;
    private final Words words;
    private final Supplier<TrainingQuery> query;

    TrainingTable(TrainingList trainings, Words words, Supplier<TrainingQuery> query) {
        this.trainings = trainings;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.training.title"),
                words.text("liga.training.subject"),
                words.text("liga.training.first-day"),
                words.text("liga.training.last-day"),
                words.text("liga.training.place"),
                words.text("liga.training.audience"),
                words.text("liga.training.sign-up-until"),
                words.text("liga.training.places"),
                words.text("liga.training.taken"),
                words.text("liga.training.waiting"),
                words.text("liga.training.state"));
        trainings.export(query.get(), row -> rows.add(cells(row)));
    }

    private Object[] cells(TrainingSummary row) {
        return new Object[] {
            row.title(),
            row.subject(),
            Localized.date(row.firstDay()),
            Localized.date(row.lastDay()),
            row.place() == null ? words.text("liga.training.online") : row.place(),
            words.named("audience", row.audience()),
            Localized.date(row.openUntil()),
            row.places(),
            row.taken(),
            row.waiting(),
            words.named("training-state", row.state())
        };
    }
}
