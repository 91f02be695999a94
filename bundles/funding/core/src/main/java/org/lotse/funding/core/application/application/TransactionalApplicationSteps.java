package org.lotse.funding.core.application.application;

import java.util.function.Consumer;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.ApplicationSteps;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.ObjectToDecision;
import org.lotse.funding.api.application.ReopenApplication;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.application.TakeBack;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.funding.core.domain.application.ApplicationCourse;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the steps of applications; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalApplicationSteps implements ApplicationSteps {

    private final ApplicationBook book;
    private final ApplicationReckoner reckoner;
    private final Documents documents;
    private final FundingChanges changes;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalApplicationSteps(
            @Reference ApplicationBook book,
            @Reference ApplicationReckoner reckoner,
            @Reference Documents documents,
            @Reference FundingChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.reckoner = reckoner;
        this.documents = documents;
        this.changes = changes;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void check(SeenApplication seen) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-checked", seen.id(), course -> course.check(seen, reckoned(course)));
    }

    @Override
    public void sign(SignApplication command) {
        access.require(FundingPermissions.APPLY);
        take(
                "funding.application-signed",
                command.id(),
                course -> course.sign(
                        command, reckoned(course), documents.write(SignedApplication.of(course.application()))));
    }

    @Override
    public void send(SendApplication command) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-sent", command.id(), course -> course.send(command));
    }

    @Override
    public void decide(DecideApplication command) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-decided", command.id(), course -> course.decide(command));
    }

    @Override
    public void object(ObjectToDecision command) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-objected", command.id(), course -> course.object(command, reckoned(course)));
    }

    @Override
    public void takeBack(TakeBack command) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-taken-back", command.id(), course -> course.takeBack(command));
    }

    @Override
    public void reopen(ReopenApplication command) {
        access.require(FundingPermissions.APPLY);
        take("funding.application-reopened", command.id(), course -> course.reopen(command));
    }

    private void take(String act, ApplicationId id, Consumer<ApplicationCourse> step) {
        transactions.write(() -> {
            var application = book.find(id).orElseThrow(ConcurrentChange::removed);
            step.accept(new ApplicationCourse(application, changes.today(), changes.now()));
            trail.record(Act.of(act, "application", id.toString()));
        });
    }

    private ApplicationReckoning reckoned(ApplicationCourse course) {
        return reckoner.of(course.application().data());
    }
}
