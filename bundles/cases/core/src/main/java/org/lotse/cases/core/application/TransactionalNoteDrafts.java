package org.lotse.cases.core.application;

import java.time.Clock;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.DraftStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what somebody is writing; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalNoteDrafts implements NoteDrafts {

    private final CaseFiles files;
    private final DraftStore drafts;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The drafts, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalNoteDrafts(
            @Reference CaseFiles files,
            @Reference DraftStore drafts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public void keep(CaseId caseId, String note) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        if (note.isBlank()) {
            discard(caseId);
            return;
        }
        var kept = new NoteDraft(Check.text("note", note, ContactData.NOTE_LENGTH), clock.instant());
        transactions.write(() -> {
            if (files.find(caseId).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            drafts.keep(DraftStore.Kind.NOTE, caseId, me.id(), kept);
        });
    }

    @Override
    public Optional<NoteDraft> find(CaseId caseId) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        return transactions.read(() -> drafts.find(DraftStore.Kind.NOTE, caseId, me.id()));
    }

    @Override
    public void discard(CaseId caseId) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        transactions.write(() -> drafts.remove(DraftStore.Kind.NOTE, caseId, me.id()));
    }
}
