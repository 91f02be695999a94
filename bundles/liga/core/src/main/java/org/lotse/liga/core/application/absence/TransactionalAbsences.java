package org.lotse.liga.core.application.absence;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceData;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.AbsenceKind;
import org.lotse.liga.api.absence.Absences;
import org.lotse.liga.api.absence.EnterAbsence;
import org.lotse.liga.api.absence.ReviseAbsence;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.membership.CoverMembers;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.AbsenceBook;
import org.lotse.liga.core.domain.absence.Worker;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters absences; every call runs in one transaction of the current tenant, and brings what covers open in line after it. */
@Component
public final class TransactionalAbsences implements Absences {

    private final Rosters rosters;
    private final AbsenceBook book;
    private final Sight sight;
    private final CoverMembers members;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalAbsences(
            @Reference Rosters rosters,
            @Reference AbsenceBook book,
            @Reference Sight sight,
            @Reference CoverMembers members,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.rosters = rosters;
        this.book = book;
        this.sight = sight;
        this.members = members;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public AbsenceId enter(EnterAbsence command) {
        access.require(LigaPermissions.ABSENCES);
        var person = worker(command.person());
        return transactions.write(() -> {
            book.takeTurn();
            return enter(person, command.absence());
        });
    }

    @Override
    public AbsenceId sickFromToday(String person) {
        access.require(LigaPermissions.ABSENCES);
        var ill = worker(person);
        return transactions.write(() -> {
            book.takeTurn();
            var today = changes.today();
            var theirs = book.of(ill.key()).stream().map(Absence::period).toList();
            if (theirs.stream().anyMatch(period -> period.has(today))) {
                throw RuleViolation.of("liga.rule.absence-already", ill.name());
            }
            var until = theirs.stream()
                    .map(Period::from)
                    .filter(today::isBefore)
                    .min(Comparator.naturalOrder())
                    .map(first -> first.minusDays(1))
                    .orElse(null);
            return enter(ill, new AbsenceData(AbsenceKind.SICKNESS, today, until));
        });
    }

    @Override
    public void revise(ReviseAbsence command) {
        access.require(LigaPermissions.ABSENCES);
        transactions.write(() -> {
            book.takeTurn();
            var absence = present(command.id());
            requireFree(absence.personKey(), command.absence(), absence.id());
            absence.revise(command.version(), command.absence(), changes.today());
        });
        members.follow();
    }

    @Override
    public void end(AbsenceId absence, int version) {
        access.require(LigaPermissions.ABSENCES);
        transactions.write(() -> {
            var found = present(absence);
            if (found.period().from().equals(changes.today())) {
                found.requireRemovable(version, changes.today());
                book.remove(found);
            } else {
                found.end(version, changes.today());
            }
        });
        members.follow();
    }

    @Override
    public void cancel(AbsenceId absence, int version) {
        access.require(LigaPermissions.ABSENCES);
        transactions.write(() -> {
            var found = present(absence);
            found.requireRemovable(version, changes.today());
            book.remove(found);
        });
        members.follow();
    }

    @Override
    public void handBack(AbsenceId absence) {
        access.require(LigaPermissions.ABSENCES);
        transactions.write(() -> present(absence).handBack(changes.today()));
    }

    private AbsenceId enter(Worker person, AbsenceData data) {
        requireFree(person.key(), data, null);
        var absence = Absence.enter(
                new AbsenceId(changes.next()), person, data, changes.now().by(), changes.today());
        book.add(absence);
        return absence.id();
    }

    private Worker worker(String key) {
        return transactions.read(() -> sight.ofCaller().worker(rosters.from(changes.today()), key));
    }

    private Absence present(AbsenceId id) {
        return book.find(id).filter(found -> sight.ofCaller().sees(found)).orElseThrow(ConcurrentChange::removed);
    }

    private void requireFree(String person, AbsenceData data, @Nullable AbsenceId except) {
        var asked = Absence.checked(data, changes.today());
        book.of(person).stream()
                .filter(other -> !other.id().equals(except))
                .map(Absence::period)
                .filter(asked::overlaps)
                .findFirst()
                .ifPresent(other -> refuse(other, asked.from()));
    }

    private static void refuse(Period other, LocalDate first) {
        throw RuleViolation.at(other.has(first) ? "first" : "last", "liga.rule.absence-overlaps", other.from());
    }
}
