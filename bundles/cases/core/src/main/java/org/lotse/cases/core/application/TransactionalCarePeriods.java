package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.PeriodCourse;
import org.lotse.cases.api.event.CarePeriodExtended;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.ExtensionRequests;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Care periods and their extensions; every call runs in one transaction of the current tenant. Whoever changes anything
 * locks the file first, so that two requests or two decisions come one after the other.
 */
@Component
public final class TransactionalCarePeriods implements CarePeriods {

    private final CaseFiles files;
    private final ExtensionRequests requests;
    private final PeriodRules rules;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** Files, requests and rules, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalCarePeriods(
            @Reference CaseFiles files,
            @Reference ExtensionRequests requests,
            @Reference PeriodRules rules,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.requests = requests;
        this.rules = rules;
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public Optional<PeriodCourse> find(CaseId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> files.find(id).map(this::course));
    }

    @Override
    public void change(ChangePeriod command) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> locked(command.caseId()).changePeriod(command, rules, LocalDate.now(clock)));
    }

    @Override
    public ExtensionId ask(AskExtension command) {
        access.require(CasesPermissions.EDIT);
        var asking = caller.person();
        return transactions.write(() -> {
            var file = locked(command.caseId());
            var course = course(file);
            if (course.period().extensionAsked()) {
                throw RuleViolation.of("cases.rule.extension-waits");
            }
            if (course.extendable() == 0) {
                throw RuleViolation.of("cases.rule.no-extension");
            }
            var now = clock.instant();
            var request =
                    ExtensionRequest.ask(new ExtensionId(Ids.next(now)), command, course.extendable(), asking, now);
            requests.add(request);
            file.extensionAsked();
            return request.id();
        });
    }

    @Override
    public void decide(DecideExtension command) {
        access.require(CasesPermissions.DECIDE);
        var deciding = caller.person();
        transactions.write(() -> {
            var request = requests.find(command.id()).orElseThrow(ConcurrentChange::removed);
            var file = locked(request.caseId());
            request.decide(command, deciding, clock.instant());
            if (command.granted()) {
                var endsOn = file.extend(request.months());
                request.ends(endsOn);
                events.publish(new CarePeriodExtended(file.id(), endsOn));
            } else {
                file.extensionRefused();
            }
        });
    }

    @Override
    public long waiting() {
        access.require(CasesPermissions.DECIDE);
        return transactions.read(files::extensionsAsked);
    }

    private PeriodCourse course(CaseFile file) {
        var period = Objects.requireNonNull(file.withPeriod(rules).period());
        return new PeriodCourse(
                file.id(),
                period,
                rules.named(period.rule(), period.programme()),
                requests.of(file.id()).stream().map(ExtensionRequest::details).toList());
    }

    private CaseFile locked(CaseId id) {
        return files.lock(id).orElseThrow(ConcurrentChange::removed);
    }
}
