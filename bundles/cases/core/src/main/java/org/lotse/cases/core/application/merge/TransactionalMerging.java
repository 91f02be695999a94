package org.lotse.cases.core.application.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.event.CasesMerged;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.merge.MergeHindrance;
import org.lotse.cases.api.merge.MergePreview;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.api.merge.MergedCaseEntry;
import org.lotse.cases.core.application.HandoverPackages;
import org.lotse.cases.core.application.NameIndex;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.Handovers;
import org.lotse.cases.core.domain.Packages;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.cases.core.domain.merge.Belongings;
import org.lotse.cases.core.domain.merge.MergedCase;
import org.lotse.cases.core.domain.merge.MergedCases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Merges cases; every call runs in one transaction of the current tenant. Both files are locked, in one order for all, so that nobody
 * writes into either of them meanwhile.
 */
@Component
public final class TransactionalMerging implements CaseMerging {

    private final CaseFiles files;
    private final Belongings belongings;
    private final MergedCases merged;
    private final Contacts contacts;
    private final Handovers handovers;
    private final Packages packages;
    private final OutgoingPackages exchange;
    private final PeriodRules rules;
    private final NameIndex names;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final AuditTrail trail;
    private final CurrentScope scope;
    private final Clock clock;

    /** The files and all that belongs to them, and what every call needs: gate, transaction, events, trail, scope and time. */
    @Activate
    public TransactionalMerging(
            @Reference CaseFiles files,
            @Reference Belongings belongings,
            @Reference MergedCases merged,
            @Reference Contacts contacts,
            @Reference Handovers handovers,
            @Reference Packages packages,
            @Reference OutgoingPackages exchange,
            @Reference PeriodRules rules,
            @Reference NameIndex names,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.belongings = belongings;
        this.merged = merged;
        this.contacts = contacts;
        this.handovers = handovers;
        this.packages = packages;
        this.exchange = exchange;
        this.rules = rules;
        this.names = names;
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.trail = trail;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public MergePreview preview(CaseId stays, CaseId goes) {
        access.require(CasesPermissions.MERGE);
        return transactions.read(() -> preview(found(stays), found(goes)));
    }

    @Override
    public void merge(MergeCases command) {
        access.require(CasesPermissions.MERGE);
        var change = new LastChange(scope.require().actor().displayName(), clock.instant());
        transactions.write(() -> {
            lock(command.stays(), command.goes());
            var stays = files.find(command.stays()).orElseThrow(ConcurrentChange::removed);
            var goes = files.find(command.goes()).orElseThrow(ConcurrentChange::removed);
            stays.requireOpen();
            goes.requireOpen();
            var preview = preview(stays, goes);
            preview.hindrances().stream().sorted().findFirst().ifPresent(hindrance -> {
                throw RuleViolation.of(hindrance.key());
            });
            if (!preview.state().equals(command.seen())) {
                throw ConcurrentChange.after(null);
            }
            var gone = MergedCase.of(goes, stays.id(), command.reason(), change);
            stays.absorb(goes, command.fromOther(), rules, change, today());
            merged.add(gone);
            belongings.move(goes.id(), stays.id(), today());
            tellWhoGoesOn(stays.details(), goes.details(), command, change);
            files.remove(goes);
            stays.contactsSumUpTo(contacts.totals(stays.id()));
            names.note(stays.details());
            trail.record(Act.of("cases.cases-merged", "case", stays.id().toString())
                    .with("merged", goes.id().toString()));
            events.publish(new CasesMerged(stays.id(), goes.id(), today()));
        });
    }

    @Override
    public List<MergedCaseEntry> into(CaseId stays) {
        access.require(CasesPermissions.READ);
        return transactions.read(
                () -> merged.into(stays).stream().map(MergedCase::entry).toList());
    }

    private void lock(CaseId one, CaseId other) {
        Stream.of(one, other)
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(files::lockEvenClosed);
    }

    private CaseFile found(CaseId id) {
        return files.find(id).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    private MergePreview preview(CaseFile stays, CaseFile goes) {
        if (stays.id().equals(goes.id())) {
            return new MergePreview(
                    stays.details(), goes.details(), "", Set.of(MergeHindrance.SAME_CASE), Map.of(), Set.of(), null);
        }
        var period = stays.periodWith(goes, rules);
        var kept = stays.details();
        var other = goes.details();
        var moves = belongings.of(goes.id());
        var hindrances = hindrances(stays, goes);
        var inForce = belongings.rules(kept.id(), other.id(), today());
        inForce = EnumSet.copyOf(
                Stream.concat(inForce.stream(), ofTheFiles(kept, other)).toList());
        var state = String.join(
                "|",
                said(kept),
                said(other),
                new TreeMap<>(belongings.of(kept.id())).toString(),
                new TreeMap<>(moves).toString(),
                new TreeSet<>(hindrances).toString(),
                inForce.toString());
        return new MergePreview(kept, other, state, hindrances, moves, inForce, period);
    }

    private Set<MergeHindrance> hindrances(CaseFile stays, CaseFile goes) {
        var found = EnumSet.noneOf(MergeHindrance.class);
        if (stays.isClosed()) {
            found.add(MergeHindrance.STAYS_CLOSED);
        }
        if (goes.isClosed()) {
            found.add(MergeHindrance.GOES_CLOSED);
        }
        if (isOnItsWay(stays.id())) {
            found.add(MergeHindrance.STAYS_ON_ITS_WAY);
        }
        if (isOnItsWay(goes.id())) {
            found.add(MergeHindrance.GOES_ON_ITS_WAY);
        }
        if (asked(stays.details()) && asked(goes.details())) {
            found.add(MergeHindrance.TWO_EXTENSIONS_ASKED);
        }
        found.addAll(belongings.hindrances(stays.id(), goes.id()));
        return found;
    }

    private boolean isOnItsWay(CaseId caseId) {
        return packages.of(caseId).stream().anyMatch(sent -> exchange.isOnItsWay(HandoverPackages.KIND, sent.id()));
    }

    private static boolean asked(CaseDetails file) {
        return file.period() != null && file.period().extensionAsked();
    }

    private static Stream<MergeRule> ofTheFiles(CaseDetails stays, CaseDetails goes) {
        var found = EnumSet.of(MergeRule.EARLIER_BEGINNING);
        if (!stays.responsible().id().equals(goes.responsible().id())) {
            found.add(MergeRule.RESPONSIBLE_CHANGES);
        }
        if (extended(stays) && extended(goes)) {
            found.add(MergeRule.LONGER_EXTENSION);
        }
        if (stays.status() != goes.status()) {
            found.add(MergeRule.IN_TRANSITION);
        }
        if (!goes.disputed().isEmpty()) {
            found.add(MergeRule.DISPUTED);
        }
        return found.stream();
    }

    private static boolean extended(CaseDetails file) {
        return file.period() != null && file.period().extendedMonths() > 0;
    }

    /** What the preview shows of a case, and its revision, which stands for the core data. */
    private static String said(CaseDetails file) {
        return String.join(
                "|",
                file.id().toString(),
                String.valueOf(file.revision()),
                file.status().name(),
                file.openedOn().toString(),
                file.responsible().toString(),
                String.valueOf(file.period()),
                file.contacts().toString(),
                new TreeSet<>(file.disputed()).toString());
    }

    private void tellWhoGoesOn(CaseDetails stays, CaseDetails goes, MergeCases command, LastChange change) {
        if (!stays.responsible().id().equals(goes.responsible().id())) {
            handovers.add(new Handover(
                    Ids.next(clock.instant()),
                    stays.id(),
                    new Reassignment(
                            goes.responsible(),
                            stays.responsible(),
                            null,
                            today(),
                            command.reason().strip(),
                            change.by()),
                    change.at()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
