package org.lotse.cases.core.application;

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
import org.lotse.cases.api.absence.OwnAbsences;
import org.lotse.cases.api.absence.ReviseAbsence;
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

/** The caller's own absences; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalOwnAbsences implements OwnAbsences {

    private final AbsenceDesk desk;
    private final CoverChoice choice;
    private final AbsenceBook book;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;

    /** The acts, absences and people, and what every call needs: gate, transaction and scope. */
    @Activate
    public TransactionalOwnAbsences(
            @Reference AbsenceDesk desk,
            @Reference CoverChoice choice,
            @Reference AbsenceBook book,
            @Reference Colleagues colleagues,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope) {
        this.desk = desk;
        this.choice = choice;
        this.book = book;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
    }

    @Override
    public AbsenceId enter(EnterAbsence command) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        var person = meOr(command.person(), me);
        return transactions.write(() -> desk.enter(person, command.absence(), me.name()));
    }

    @Override
    public AbsenceId sickFromToday(@Nullable UserId person) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        var ill = meOr(person, me);
        return transactions.write(() -> desk.sickFromToday(ill, me.name()));
    }

    @Override
    public void revise(ReviseAbsence command) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        transactions.write(() -> desk.revise(command, me.id()));
    }

    @Override
    public void end(EndAbsence command) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        transactions.write(() -> desk.end(command, me.id()));
    }

    @Override
    public void cancel(CancelAbsence command) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        transactions.write(() -> desk.cancel(command, me.id()));
    }

    @Override
    public void cover(GiveCover command) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        var candidates = candidates();
        transactions.write(() -> desk.cover(command, candidates, me.name(), me.id()));
    }

    @Override
    public List<CoverSuggestion> suggestions(AbsenceId absence) {
        access.require(CasesPermissions.EDIT);
        var me = caller.responsible();
        var candidates = candidates();
        return transactions.read(() -> book.find(absence)
                .filter(found -> found.person().id().equals(me.id()))
                .map(found -> choice.of(found, candidates))
                .orElse(List.of()));
    }

    private List<Responsible> candidates() {
        return Caller.responsibles(colleagues.holding(CasesPermissions.EDIT));
    }

    private static Responsible meOr(@Nullable UserId person, Responsible me) {
        if (person != null && !person.equals(me.id())) {
            throw RuleViolation.at("person", "cases.rule.absence-of-colleague");
        }
        return me;
    }
}
