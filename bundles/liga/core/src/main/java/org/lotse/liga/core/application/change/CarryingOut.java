package org.lotse.liga.core.application.change;

import java.util.ArrayList;
import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.membership.CoverMembers;
import org.lotse.liga.core.application.membership.PostMembers;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.lotse.platform.api.module.OwnSwitch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Carries out at midnight what was announced for the day, and tells municipalities what changed otherwise. First the switch is thrown, which may be
 * repeated, then everything else in one transaction: whatever is interrupted is found open and done again.
 */
@Component
@Recurring(name = "liga.delivery-changes", at = "00:00")
public final class CarryingOut implements Job {

    private final ChangeBook book;
    private final DeliveryBook deliveries;
    private final Announcements announcements;
    private final OwnSwitch ownSwitch;
    private final PostMembers posts;
    private final CoverMembers covers;
    private final AuditTrail trail;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** What is changed, and how municipalities hear of it. */
    @Activate
    public CarryingOut(
            @Reference ChangeBook book,
            @Reference DeliveryBook deliveries,
            @Reference Announcements announcements,
            @Reference OwnSwitch ownSwitch,
            @Reference PostMembers posts,
            @Reference CoverMembers covers,
            @Reference AuditTrail trail,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.book = book;
        this.deliveries = deliveries;
        this.announcements = announcements;
        this.ownSwitch = ownSwitch;
        this.posts = posts;
        this.covers = covers;
        this.trail = trail;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var all = due();
        for (var due : all) {
            run.checkpoint();
            changes.known(due.municipality())
                    .ifPresent(town -> ownSwitch.set(
                            town.id(), WhatIsInvolved.works(due.step().model())));
            transactions.write(() -> book.find(due.id())
                    .filter(change -> change.isDue(changes.today()))
                    .ifPresent(this::carryOut));
        }
        if (!all.isEmpty()) {
            posts.follow();
            covers.follow();
        }
        run.checkpoint();
        if (transactions.read(() -> !deliveries.all().isEmpty())) {
            transactions.write(announcements::tell);
        }
    }

    private List<Due> due() {
        return transactions.read(() -> book.all().stream()
                .filter(change -> change.isDue(changes.today()))
                .map(change -> new Due(change.id(), change.municipality(), change.step()))
                .toList());
    }

    private void carryOut(Change change) {
        var known = deliveries.find(change.municipality());
        var delivery = known.orElseGet(() -> Delivery.empty(changes.next(), change.municipality()));
        var written = delivery.details();
        delivery.replace(
                new ReplaceDelivery(change.municipality(), written.revision(), with(change.step(), written.steps())),
                changes.now());
        if (known.isEmpty()) {
            deliveries.add(delivery);
        }
        change.carriedOut(changes.now(), changes.today());
        trail.record(Act.of("liga.change-carried-out", "change", change.id().toString()));
        announcements.tell();
    }

    /** Whatever was written down for the same day by hand gives way. */
    private static List<DeliveryStep> with(DeliveryStep begins, List<DeliveryStep> steps) {
        var all = new ArrayList<>(steps);
        all.removeIf(step -> step.from().equals(begins.from()));
        all.add(begins);
        return all;
    }

    /** What is to be done, outside its transaction. */
    private record Due(ChangeId id, Ags municipality, DeliveryStep step) {}
}
