package org.lotse.cases.core.application.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.outline.CaseOutline;
import org.lotse.cases.api.outline.CaseOutlines;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of files in one transaction of the current tenant. */
@Component
public final class TransactionalCaseOutlines implements CaseOutlines {

    private final CaseFiles files;
    private final PeriodRules rules;
    private final Transactions transactions;
    private final Access access;

    /** The files, by which rules a period is reckoned, and what every call needs: transaction and gate. */
    @Activate
    public TransactionalCaseOutlines(
            @Reference CaseFiles files,
            @Reference PeriodRules rules,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.files = files;
        this.rules = rules;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public Optional<CaseOutline> find(CaseId id) {
        access.require(CasesPermissions.OUTLINE);
        return transactions.read(() -> outline(id));
    }

    @Override
    public Map<CaseId, CaseOutline> several(Set<CaseId> ids) {
        access.require(CasesPermissions.OUTLINE);
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " cases at once");
        }
        return transactions.read(() -> {
            var found = new HashMap<CaseId, CaseOutline>();
            ids.forEach(id -> outline(id).ifPresent(outline -> found.put(id, outline)));
            return Map.copyOf(found);
        });
    }

    private Optional<CaseOutline> outline(CaseId id) {
        return files.current(id).map(file -> file.withPeriod(rules)).map(CaseFile::outline);
    }
}
