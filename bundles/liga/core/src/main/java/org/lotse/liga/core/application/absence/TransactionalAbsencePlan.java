package org.lotse.liga.core.application.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.AbsencePlan;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.PlanRow;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.membership.CoverSecondment;
import org.lotse.liga.core.domain.absence.AbsenceBook;
import org.lotse.liga.core.domain.absence.Worker;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is away; every call reads in one transaction of the current tenant. */
@Component
public final class TransactionalAbsencePlan implements AbsencePlan {

    private final Rosters rosters;
    private final AbsenceBook book;
    private final Sight sight;
    private final Names names;
    private final OutgoingSecondments secondments;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalAbsencePlan(
            @Reference Rosters rosters,
            @Reference AbsenceBook book,
            @Reference Sight sight,
            @Reference Names names,
            @Reference OutgoingSecondments secondments,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.rosters = rosters;
        this.book = book;
        this.sight = sight;
        this.names = names;
        this.secondments = secondments;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Employee> people() {
        access.require(LigaPermissions.ABSENCES);
        return transactions.read(() -> {
            var seen = sight.ofCaller();
            return rosters.from(changes.today()).workers().stream()
                    .filter(seen::sees)
                    .map(Worker::employee)
                    .toList();
        });
    }

    @Override
    public List<PlanRow> week(LocalDate first) {
        access.require(LigaPermissions.ABSENCES);
        var today = changes.today();
        return transactions.read(() -> {
            var seen = sight.ofCaller();
            var roster = rosters.from(first.isBefore(today) ? first : today);
            return roster.workers().stream()
                    .filter(seen::sees)
                    .map(worker -> roster.week(worker, first, today))
                    .toList();
        });
    }

    @Override
    public List<AbsenceEntry> current() {
        access.require(LigaPermissions.ABSENCES);
        var granted = secondments.all(CoverSecondment.ID);
        var today = changes.today();
        return transactions.read(() -> {
            var seen = sight.ofCaller();
            var roster = rosters.from(today);
            var told = new AbsenceTold(names, roster, granted, today);
            return roster.absences().stream()
                    .filter(seen::sees)
                    .map(told::entry)
                    .toList();
        });
    }

    @Override
    public List<AbsenceEntry> toHandBack() {
        access.require(LigaPermissions.ABSENCES);
        var granted = secondments.all(CoverSecondment.ID);
        var today = changes.today();
        return transactions.read(() -> {
            var seen = sight.ofCaller();
            var over = book.notHandedBack(today);
            var told = new AbsenceTold(names, rosters.of(today, over), granted, today);
            return over.stream()
                    .filter(seen::sees)
                    .map(told::entry)
                    .filter(entry -> !entry.covers().isEmpty())
                    .toList();
        });
    }

    @Override
    public Optional<AbsenceEntry> find(AbsenceId absence) {
        access.require(LigaPermissions.ABSENCES);
        var granted = secondments.all(CoverSecondment.ID);
        var today = changes.today();
        return transactions.read(() -> book.find(absence)
                .filter(found -> sight.ofCaller().sees(found))
                .map(found -> {
                    var roster = found.isOver(today) ? rosters.of(today, List.of(found)) : rosters.from(today);
                    return new AbsenceTold(names, roster, granted, today).entry(found);
                }));
    }
}
