package org.lotse.liga.api.training;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of trainings in the current scope's district. Every call needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface TrainingList {

    /**
     * A page of the trainings that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<TrainingSummary> page(TrainingQuery query, @Nullable String after, int size);

    /** Every training that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(TrainingQuery query, Consumer<TrainingSummary> row);

    /** What the start page says. */
    TrainingOutlook outlook();

    /** Subjects of trainings and of rules that make some mandatory, by name, each once. */
    List<String> subjects();
}
