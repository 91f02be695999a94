package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CancelAbsence;
import org.lotse.cases.api.absence.CoverSuggestion;
import org.lotse.cases.api.absence.EndAbsence;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.ReviseAbsence;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody's absences; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalTeamAbsences implements TeamAbsences {

    private final AbsenceDesk desk;
    private final CoverChoice choice;
    private final AbsenceBook book;
    private final CaseFiles files;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;

    /** The acts, absences and people, and what every call needs: gate, transaction and scope. */
    @Activate
    public TransactionalTeamAbsences(
            @Reference AbsenceDesk desk,
            @Reference CoverChoice choice,
            @Reference AbsenceBook book,
            @Reference CaseFiles files,
            @Reference Colleagues colleagues,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope) {
        this.desk = desk;
        this.choice = choice;
        this.book = book;
        this.files = files;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
    }

    @Override
    public AbsenceId enter(EnterAbsence command) {
        access.require(CasesPermissions.ASSIGN);
        var me = caller.responsible();
        var people = everybody();
        var person = chosen(command.person(), people, me);
        return transactions.write(() -> desk.enter(person, command.absence(), me.name()));
    }

    @Override
    public AbsenceId sickFromToday(@Nullable UserId person) {
        access.require(CasesPermissions.ASSIGN);
        var me = caller.responsible();
        var people = everybody();
        var ill = chosen(person, people, me);
        return transactions.write(() -> desk.sickFromToday(ill, me.name()));
    }

    @Override
    public void revise(ReviseAbsence command) {
        access.require(CasesPermissions.ASSIGN);
        transactions.write(() -> desk.revise(command, AbsenceDesk.EVERYBODY));
    }

    @Override
    public void end(EndAbsence command) {
        access.require(CasesPermissions.ASSIGN);
        transactions.write(() -> desk.end(command, AbsenceDesk.EVERYBODY));
    }

    @Override
    public void cancel(CancelAbsence command) {
        access.require(CasesPermissions.ASSIGN);
        transactions.write(() -> desk.cancel(command, AbsenceDesk.EVERYBODY));
    }

    @Override
    public void cover(GiveCover command) {
        access.require(CasesPermissions.ASSIGN);
        var me = caller.responsible();
        var candidates = candidates();
        transactions.write(() -> desk.cover(command, candidates, me.name(), AbsenceDesk.EVERYBODY));
    }

    @Override
    public List<CoverSuggestion> suggestions(AbsenceId absence) {
        access.require(CasesPermissions.ASSIGN);
        var candidates = candidates();
        return transactions.read(() ->
                book.find(absence).map(found -> choice.of(found, candidates)).orElse(List.of()));
    }

    @Override
    public List<Responsible> people() {
        access.require(CasesPermissions.ASSIGN);
        return everybody();
    }

    private List<Responsible> candidates() {
        return Caller.responsibles(colleagues.holding(CasesPermissions.EDIT));
    }

    private static Responsible chosen(@Nullable UserId person, List<Responsible> people, Responsible me) {
        var id = person == null ? me.id() : person;
        return people.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("person", "cases.rule.assign-nobody"));
    }

    private List<Responsible> everybody() {
        var people = new ArrayList<>(candidates());
        transactions.read(() -> files.choices()).responsibles().stream()
                .filter(one -> people.stream().map(Responsible::id).noneMatch(one.id()::equals))
                .forEach(people::add);
        return List.copyOf(people);
    }
}
