package org.lotse.liga.core.application.training;

import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDetails;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.Trainings;
import org.lotse.liga.core.domain.training.Entry;
import org.lotse.liga.core.domain.training.Training;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down, revises, cancels and removes trainings; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalTrainings implements Trainings {

    private final TrainingParts parts;
    private final Offers offers;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalTrainings(
            @Reference TrainingParts parts,
            @Reference Offers offers,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.parts = parts;
        this.offers = offers;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public TrainingId offer(TrainingData training) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            var offered = Training.offer(new TrainingId(parts.changes().next()), training);
            parts.trainings().add(offered);
            offers.follow();
            return offered.id();
        });
    }

    @Override
    public void revise(ReviseTraining command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var training = parts.locked(command.id());
            training.revise(command, parts.changes().now());
            parts.moveUp(parts.line(training));
            offers.follow();
        });
    }

    @Override
    public void cancel(CancelTraining command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            parts.locked(command.id())
                    .cancel(command, parts.changes().now(), parts.changes().today());
            parts.record("liga.training-cancelled", command.id());
            offers.follow();
        });
    }

    @Override
    public void remove(TrainingId training, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = parts.locked(training);
            found.requireSeen(revision, parts.changes().now());
            if (!parts.entries().of(training).isEmpty()) {
                throw RuleViolation.of("liga.rule.training-in-use");
            }
            parts.trainings().remove(found);
            offers.follow();
        });
    }

    @Override
    public Optional<TrainingDetails> find(TrainingId training) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> parts.trainings().find(training).map(this::details));
    }

    private TrainingDetails details(Training training) {
        var line = parts.line(training);
        var today = parts.changes().today();
        return new TrainingDetails(
                training.id(),
                training.revision(),
                training.data(),
                training.stateOn(today, line.isUnrecorded()),
                parts.mandates().isMandatory(training.subject(), today),
                training.cancellation(),
                line.all().stream().map(Entry::told).toList());
    }
}
