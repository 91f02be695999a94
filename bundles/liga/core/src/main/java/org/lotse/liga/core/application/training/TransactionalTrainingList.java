package org.lotse.liga.core.application.training;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.TrainingOutlook;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.core.domain.training.Training;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists trainings of the current tenant. */
@Component
public final class TransactionalTrainingList implements TrainingList {

    private final TrainingParts parts;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalTrainingList(
            @Reference TrainingParts parts,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.parts = parts;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<TrainingSummary> page(TrainingQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(TrainingQuery query, Consumer<TrainingSummary> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public TrainingOutlook outlook() {
        access.require(LigaPermissions.READ);
        var today = parts.changes().today();
        return transactions.read(() -> new TrainingOutlook(
                parts.trainings().next(today, TrainingOutlook.MOST),
                parts.trainings().toRecord(today),
                Math.toIntExact(parts.gaps().stream()
                        .filter(gap -> gap.kind().isLacking())
                        .count())));
    }

    @Override
    public List<String> subjects() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> {
            var subjects = new TreeMap<String, String>();
            Stream.concat(
                            parts.mandates().mandates().stream().map(Mandate::subject),
                            parts.trainings().subjects().stream())
                    .forEach(subject -> subjects.putIfAbsent(Training.subjectKey(subject), subject));
            return List.copyOf(subjects.values());
        });
    }

    private Page<TrainingSummary> read(TrainingQuery query, @Nullable String after, int size) {
        var today = parts.changes().today();
        return transactions.read(() -> parts.trainings().page(query, today, after, size));
    }
}
