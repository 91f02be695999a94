package org.lotse.liga.core.application.load;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.HeadCounts;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.HeadsEntry;
import org.lotse.liga.api.load.HeadsId;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.load.CountedHeads;
import org.lotse.liga.core.domain.load.HeadsBook;
import org.lotse.liga.core.domain.load.ReportedBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters what was counted by hand and tells it beside what was reported; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHeadCounts implements HeadCounts {

    private final HeadsBook heads;
    private final ReportedBook reported;
    private final JobBell bell;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalHeadCounts(
            @Reference HeadsBook heads,
            @Reference ReportedBook reported,
            @Reference JobBell bell,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.heads = heads;
        this.reported = reported;
        this.bell = bell;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<HeadsEntry> of(Ags municipality) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> Stream.concat(
                        reported.all().stream()
                                .flatMap(quarter -> quarter.heads().stream())
                                .map(one -> new HeadsEntry(one, null)),
                        heads.all().stream().map(counted -> new HeadsEntry(counted.heads(), counted.id())))
                .filter(entry -> entry.heads().municipality().equals(municipality))
                .sorted(Comparator.comparing((HeadsEntry entry) -> entry.heads().on())
                        .reversed()
                        .thenComparing(entry -> entry.heads().source()))
                .toList());
    }

    @Override
    public HeadsId enter(Heads counted) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("municipality", List.of(Check.present("municipality", counted.municipality())));
        return transactions.write(() -> {
            var entered = CountedHeads.enter(changes.next(), counted, changes.today(), changes.now());
            var twice = heads.all().stream()
                    .map(CountedHeads::heads)
                    .anyMatch(other -> other.municipality().equals(counted.municipality())
                            && other.on().equals(counted.on()));
            if (twice) {
                throw RuleViolation.at("on", "liga.rule.heads-twice");
            }
            heads.add(entered);
            return entered.id();
        });
    }

    @Override
    public void remove(HeadsId entered) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> heads.remove(heads.find(entered).orElseThrow(ConcurrentChange::removed)));
    }

    @Override
    public void fetch() {
        access.require(LigaPermissions.EDIT);
        bell.ring(TakeFigures.ID);
    }
}
