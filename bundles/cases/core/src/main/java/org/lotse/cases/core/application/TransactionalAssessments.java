package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.api.assessment.RemoveAssessment;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.assessment.Areas;
import org.lotse.cases.core.domain.assessment.Assessment;
import org.lotse.cases.core.domain.assessment.Assessments;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps assessments; every call runs in one transaction of the current tenant. Whoever writes locks the case first, so that there is
 * never more than one draft.
 */
@Component
public final class TransactionalAssessments implements AssessmentService {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Areas areas;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The assessments, the files they belong to and the areas they look at, and what every call needs. */
    @Activate
    public TransactionalAssessments(
            @Reference CaseFiles files,
            @Reference Assessments assessments,
            @Reference Areas areas,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.assessments = assessments;
        this.areas = areas;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public AssessmentId begin(CaseId caseId) {
        access.require(CasesPermissions.ASSESS);
        var author = caller.person();
        return transactions.write(() -> {
            lock(caseId);
            var before = assessments.of(caseId, MOST);
            return before.stream()
                    .filter(Assessment::isDraft)
                    .findFirst()
                    .orElseGet(() -> draft(caseId, before, author))
                    .id();
        });
    }

    @Override
    public void revise(ReviseAssessment command) {
        access.require(CasesPermissions.ASSESS);
        var change = change();
        transactions.write(() -> {
            toRevise(command.id()).revise(command, areas.all(), change, today());
        });
    }

    @Override
    public void finish(ReviseAssessment command) {
        access.require(CasesPermissions.ASSESS);
        var change = change();
        transactions.write(() -> {
            var draft = toRevise(command.id());
            draft.revise(command, areas.all(), change, today());
            draft.finish(change);
        });
    }

    @Override
    public void remove(RemoveAssessment command) {
        access.require(CasesPermissions.ASSESS);
        transactions.write(() -> assessments.find(command.id()).ifPresent(draft -> {
            lock(draft.caseId());
            draft.requireDraft(command.revision());
            assessments.remove(draft);
        }));
    }

    @Override
    public Optional<AssessmentEntry> find(AssessmentId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> assessments.find(id).map(found -> found.entry(areas.all())));
    }

    @Override
    public List<AssessmentEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> {
            var all = areas.all();
            return assessments.of(caseId, MOST).stream()
                    .map(found -> found.entry(all))
                    .toList();
        });
    }

    private Assessment draft(CaseId caseId, List<Assessment> before, Actor.Person author) {
        if (before.size() >= MOST) {
            throw RuleViolation.of("cases.rule.assessments-too-many", MOST);
        }
        var id = new AssessmentId(Ids.next(clock.instant()));
        var draft = Assessment.begin(id, caseId, author, today(), clock.instant());
        before.stream().findFirst().ifPresent(last -> draft.repeat(last, areas.all()));
        assessments.add(draft);
        return draft;
    }

    private Assessment toRevise(AssessmentId id) {
        var draft = assessments.find(id).orElseThrow(ConcurrentChange::removed);
        lock(draft.caseId());
        return draft;
    }

    private void lock(CaseId id) {
        if (files.lock(id).isEmpty()) {
            throw RuleViolation.of("cases.rule.case-gone");
        }
    }

    private LastChange change() {
        return new LastChange(caller.person().displayName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
