package org.lotse.liga.core.application.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.liga.core.domain.training.EntryBook;
import org.lotse.liga.core.domain.training.GapFinder;
import org.lotse.liga.core.domain.training.Holding;
import org.lotse.liga.core.domain.training.MandateOffice;
import org.lotse.liga.core.domain.training.Training;
import org.lotse.liga.core.domain.training.TrainingBook;
import org.lotse.liga.core.domain.training.TrainingLine;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everything about trainings has in common: books, lines while they are locked, and holders of posts. Inside a transaction only. */
@Component(service = TrainingParts.class)
public final class TrainingParts {

    private final TrainingBook trainings;
    private final EntryBook entries;
    private final PostBook posts;
    private final AgreementBook agreements;
    private final Names names;
    private final LigaChanges changes;
    private final AuditTrail trail;

    /** Works on these. */
    @Activate
    public TrainingParts(
            @Reference TrainingBook trainings,
            @Reference EntryBook entries,
            @Reference PostBook posts,
            @Reference AgreementBook agreements,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference AuditTrail trail) {
        this.trainings = trainings;
        this.entries = entries;
        this.posts = posts;
        this.agreements = agreements;
        this.names = names;
        this.changes = changes;
        this.trail = trail;
    }

    TrainingBook trainings() {
        return trainings;
    }

    EntryBook entries() {
        return entries;
    }

    Names names() {
        return names;
    }

    LigaChanges changes() {
        return changes;
    }

    MandateOffice mandates() {
        return trainings.mandates().orElseGet(MandateOffice::empty);
    }

    Training present(TrainingId id) {
        return trainings.find(id).orElseThrow(ConcurrentChange::removed);
    }

    Training locked(TrainingId id) {
        return trainings.lock(id).orElseThrow(ConcurrentChange::removed);
    }

    TrainingLine line(Training training) {
        return new TrainingLine(training, entries.of(training.id()));
    }

    void record(String act, TrainingId training) {
        trail.record(Act.of(act, "training", training.toString()));
    }

    /** Lets those move up for whom there is room by now; the audit trail tells it. */
    void moveUp(TrainingLine line) {
        line.moveUp(changes.today())
                .forEach(one -> trail.record(
                        Act.of("liga.training-moved-up", "participant", one.id().toString())
                                .with("training", one.training().toString())));
    }

    /** Whoever holds a post today; somebody with two posts stands there twice. */
    List<Holding> holders() {
        var today = changes.today();
        var known = names.known();
        var carriers = agreements.all().stream().collect(Collectors.toMap(Agreement::id, Agreement::carrier));
        var holders = new ArrayList<Holding>();
        posts.on(today).forEach(post -> {
            var line = post.summary(known.carrier(post.agreement()), today);
            var carrier = carriers.get(post.agreement());
            if (line.holder() != null && carrier != null) {
                holders.add(new Holding(line.holder(), carrier, line.carrierName(), line.tier()));
            }
        });
        return holders;
    }

    List<TrainingGap> gaps() {
        return new GapFinder(mandates().mandates(), entries.taken(), changes.today()).of(holders());
    }
}
