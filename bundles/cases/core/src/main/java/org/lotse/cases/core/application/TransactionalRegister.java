package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.release.DisclosureEntry;
import org.lotse.cases.api.release.DisclosureId;
import org.lotse.cases.api.release.DisclosureRegister;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Disclosures;
import org.lotse.cases.core.domain.Releases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the registers of who received what; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRegister implements DisclosureRegister {

    private final CaseFiles files;
    private final Releases releases;
    private final Disclosures disclosures;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The registers, what their entries rest on, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalRegister(
            @Reference CaseFiles files,
            @Reference Releases releases,
            @Reference Disclosures disclosures,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.releases = releases;
        this.disclosures = disclosures;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public DisclosureId record(RecordDisclosure command) {
        access.require(CasesPermissions.RELEASES);
        var author = caller.person();
        return transactions.write(() -> {
            // Locked, so that nobody takes back meanwhile what this rests on.
            if (files.lock(command.caseId()).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            var disclosure = Disclosure.made(
                    new DisclosureId(Ids.next(clock.instant())),
                    command,
                    releases.of(command.caseId(), ReleaseService.MOST),
                    author,
                    LocalDate.now(clock));
            disclosures.add(disclosure);
            return disclosure.id();
        });
    }

    @Override
    public Page<DisclosureEntry> entries(CaseId caseId, @Nullable String after, int size) {
        access.require(CasesPermissions.READ);
        return transactions.read(
                () -> disclosures.page(caseId, after, PageSize.checked(size)).map(Disclosure::entry));
    }
}
