package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.RemoveDwelling;
import org.lotse.cases.api.ReviseDwelling;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Dwelling;
import org.lotse.cases.core.domain.Dwellings;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps where people live; every call runs in one transaction of the current tenant. Whoever changes a dwelling locks the
 * person's file first, so that there is never more than one present one.
 */
@Component
public final class TransactionalDwellingHistory implements DwellingHistory {

    private final CaseFiles files;
    private final Dwellings dwellings;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** The dwellings and the files they belong to, and what every call needs: gate, transaction and time. */
    @Activate
    public TransactionalDwellingHistory(
            @Reference CaseFiles files,
            @Reference Dwellings dwellings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.files = files;
        this.dwellings = dwellings;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<DwellingEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> dwellings.of(caseId).entries());
    }

    @Override
    public DwellingId enter(EnterDwelling command) {
        access.require(CasesPermissions.EDIT);
        return transactions.write(() -> {
            lock(command.caseId());
            var dwelling = new Dwelling(
                    new DwellingId(Ids.next(clock.instant())), command.caseId(), command.dwelling(), today());
            dwellings.of(command.caseId()).requireRoomFor(dwelling);
            dwellings.add(dwelling);
            return dwelling.id();
        });
    }

    @Override
    public void revise(ReviseDwelling command) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> {
            var dwelling = dwellings.find(command.id()).orElseThrow(ConcurrentChange::removed);
            lock(dwelling.caseId());
            dwelling.requireVersion(command.version());
            dwellings.of(dwelling.caseId()).revise(dwelling, command.dwelling(), today());
        });
    }

    @Override
    public void remove(RemoveDwelling command) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> dwellings.find(command.id()).ifPresent(dwelling -> {
            lock(dwelling.caseId());
            dwelling.requireVersion(command.version());
            dwellings.remove(dwelling);
        }));
    }

    private void lock(CaseId id) {
        if (files.lock(id).isEmpty()) {
            throw RuleViolation.of("cases.rule.case-gone");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
