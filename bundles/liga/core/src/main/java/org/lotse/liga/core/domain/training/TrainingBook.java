package org.lotse.liga.core.domain.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.platform.api.data.Page;

/** All trainings of the current tenant. Inside a transaction only. */
public interface TrainingBook {

    /** Takes in a new one. */
    void add(Training training);

    /** Takes one out. */
    void remove(Training training);

    /** The training with this id. */
    Optional<Training> find(TrainingId id);

    /** The same, as it is now and locked until the transaction ends: others wait. */
    Optional<Training> lock(TrainingId id);

    /**
     * A page of the list.
     *
     * @param today on which day they stand as asked for
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<TrainingSummary> page(TrainingQuery query, LocalDate today, @Nullable String after, int size);

    /** The next ones that take place and are not over. */
    List<TrainingSummary> next(LocalDate today, int most);

    /** How many are over without anybody having written down who was there. */
    long toRecord(LocalDate today);

    /** Every subject, as it was last written. */
    List<String> subjects();

    /** What is mandatory, if that was ever written down. */
    Optional<MandateOffice> mandates();

    /** Takes it in. */
    void add(MandateOffice mandates);
}
