package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Release;
import org.lotse.cases.core.domain.Releases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps releases; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalReleases implements ReleaseService {

    private final CaseFiles files;
    private final Releases releases;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The releases and the files they belong to, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalReleases(
            @Reference CaseFiles files,
            @Reference Releases releases,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.releases = releases;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<ReleaseId> give(GiveRelease command) {
        access.require(CasesPermissions.RELEASES);
        var author = caller.person();
        if (command.kinds().isEmpty()) {
            throw RuleViolation.at("kinds", "cases.rule.release-kinds");
        }
        return transactions.write(() -> {
            if (files.lock(command.caseId()).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            return command.kinds().stream()
                    .sorted()
                    .map(kind -> add(command, kind, author))
                    .toList();
        });
    }

    @Override
    public void revoke(RevokeRelease command) {
        access.require(CasesPermissions.RELEASES);
        transactions.write(() -> {
            var release = releases.find(command.id()).orElseThrow(ConcurrentChange::removed);
            // What is being handed on at this moment rests on it or does not: the file decides who comes first.
            // Also when the case is closed: what was allowed can be taken back at any time (Art. 7 (3) GDPR).
            files.lockEvenClosed(release.caseId());
            release.revoke(command, LocalDate.now(clock));
        });
    }

    @Override
    public List<ReleaseEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        var today = LocalDate.now(clock);
        return transactions.read(() -> releases.of(caseId, MOST).stream()
                .map(release -> release.entry(today))
                .sorted(Comparator.comparing(ReleaseEntry::state))
                .toList());
    }

    @Override
    public List<String> receivers() {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> releases.receivers(MOST));
    }

    private ReleaseId add(GiveRelease command, ReleaseKind kind, Actor.Person author) {
        var id = new ReleaseId(Ids.next(clock.instant()));
        releases.add(Release.given(id, command.caseId(), kind, command.release(), author, LocalDate.now(clock)));
        return id;
    }
}
