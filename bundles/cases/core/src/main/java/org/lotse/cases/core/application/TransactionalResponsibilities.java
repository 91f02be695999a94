package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Caseload;
import org.lotse.cases.api.Caseloads;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.event.CaseAssigned;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.Handovers;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who answers for which cases; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalResponsibilities implements Responsibilities {

    private final CaseFiles files;
    private final Handovers handovers;
    private final CaseCover cover;
    private final SettingsStore settings;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** Files, their history and the people, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalResponsibilities(
            @Reference CaseFiles files,
            @Reference Handovers handovers,
            @Reference CaseCover cover,
            @Reference SettingsStore settings,
            @Reference Colleagues colleagues,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.handovers = handovers;
        this.cover = cover;
        this.settings = settings;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public Optional<Responsibility> find(CaseId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> files.find(id).map(this::responsibility));
    }

    @Override
    public void assign(AssignCase command) {
        access.require(CasesPermissions.ASSIGN);
        var by = caller.person();
        var to = candidates().stream()
                .filter(candidate -> candidate.id().equals(command.person()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("person", "cases.rule.assign-nobody"));
        transactions.write(() -> {
            var file = files.lock(command.caseId()).orElseThrow(ConcurrentChange::removed);
            var done = file.assign(command, to, by.displayName(), LocalDate.now(clock));
            handovers.add(new Handover(Ids.next(clock.instant()), file.id(), done, clock.instant()));
            events.publish(
                    new CaseAssigned(file.id(), done.to().id(), done.from().id(), done.on()));
        });
    }

    @Override
    public List<Responsible> candidates() {
        access.require(CasesPermissions.ASSIGN);
        return Caller.responsibles(colleagues.holding(CasesPermissions.EDIT));
    }

    @Override
    public List<String> teams() {
        access.require(CasesPermissions.ASSIGN);
        return transactions.read(handovers::teams);
    }

    @Override
    public Caseloads caseloads() {
        access.require(CasesPermissions.ASSIGN);
        var people = new ArrayList<>(candidates());
        return transactions.read(() -> {
            files.choices().responsibles().stream()
                    .filter(one -> people.stream().map(Responsible::id).noneMatch(one.id()::equals))
                    .forEach(people::add);
            return new Caseloads(
                    settings.current().careRatio(),
                    people.stream().map(this::caseload).toList());
        });
    }

    @Override
    public void strive(int target) {
        access.require(CasesPermissions.ASSIGN);
        if (target < Caseloads.LEAST || target > Caseloads.MOST) {
            throw RuleViolation.at("target", "cases.rule.care-ratio", Caseloads.LEAST, Caseloads.MOST);
        }
        transactions.write(() -> settings.lock().strive(target));
    }

    private Caseload caseload(Responsible person) {
        var today = LocalDate.now(clock);
        UserId id = person.id();
        var work = files.workload(id, today);
        var inCare = files.inCare(id, today);
        return new Caseload(person, inCare, work.cases() - inCare, work.quiet(), work.ending());
    }

    private Responsibility responsibility(CaseFile file) {
        return cover.of(file.responsibility(
                handovers.of(file.id()).stream().map(Handover::details).toList()));
    }
}
