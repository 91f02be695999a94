package org.lotse.cases.core.application;

import java.time.Clock;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.LetterDraft;
import org.lotse.cases.api.letter.LetterDrafts;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.DraftStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps letters that somebody is writing; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalLetterDrafts implements LetterDrafts {

    private final CaseFiles files;
    private final DraftStore drafts;
    private final Documents json;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The drafts, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalLetterDrafts(
            @Reference CaseFiles files,
            @Reference DraftStore drafts,
            @Reference Documents json,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.json = json;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public void keep(CaseId caseId, LetterData letter) {
        access.require(CasesPermissions.DOCUMENTS);
        var me = caller.person();
        Check.optionalText("text", letter.text(), LetterData.TEXT_LENGTH);
        Check.optionalText("subject", letter.subject(), LetterData.SUBJECT_LENGTH);
        var kept = new NoteDraft(json.write(letter), clock.instant());
        transactions.write(() -> {
            if (files.find(caseId).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            drafts.keep(DraftStore.Kind.LETTER, caseId, me.id(), kept);
        });
    }

    @Override
    public Optional<LetterDraft> find(CaseId caseId) {
        access.require(CasesPermissions.DOCUMENTS);
        var me = caller.person();
        return transactions
                .read(() -> drafts.find(DraftStore.Kind.LETTER, caseId, me.id()))
                .map(kept -> new LetterDraft(json.read(kept.note(), LetterData.class), kept.keptAt()));
    }

    @Override
    public void discard(CaseId caseId) {
        access.require(CasesPermissions.DOCUMENTS);
        var me = caller.person();
        transactions.write(() -> drafts.remove(DraftStore.Kind.LETTER, caseId, me.id()));
    }
}
