package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.StandIns;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what is due from all sources in one transaction of the current tenant. */
@Component
public final class TransactionalMyDay implements MyDay {

    private static final Comparator<Due> BY_TIME = Comparator.comparing(Due::on)
            .thenComparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Due::kind)
            .thenComparing(Due::name)
            .thenComparing(Due::record);

    private final List<DueSource> sources;
    private final AbsenceBook book;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The sources that there are, who is away, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalMyDay(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DueSource> sources,
            @Reference AbsenceBook book,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.sources = List.copyOf(sources);
        this.book = book;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<Due> due(LocalDate until) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person().id();
        var today = LocalDate.now(clock);
        return transactions.read(() -> Stream.concat(of(me, today, until), inPlaceOfColleagues(me, today, until))
                .sorted(BY_TIME)
                .toList());
    }

    private Stream<Due> of(UserId person, LocalDate today, LocalDate until) {
        return sources.stream().flatMap(source -> source.due(person, today, until).stream());
    }

    private Stream<Due> inPlaceOfColleagues(UserId me, LocalDate today, LocalDate until) {
        var away = book.withCoverBy(me, today).stream()
                .filter(absence -> absence.isOn(today))
                .toList();
        var standIns = new StandIns(away, book.covers(away));
        return away.stream()
                .map(Absence::person)
                .flatMap(absent -> of(absent.id(), today, until)
                        .filter(due -> isLeftTo(me, absent.id(), due, today, standIns))
                        .map(due -> due.inPlaceOf(absent)));
    }

    /** In a case that the caller has today, and due before the colleague is back. */
    private static boolean isLeftTo(UserId me, UserId absent, Due due, LocalDate today, StandIns standIns) {
        return due.caseId() != null
                && standIns.of(absent, due.caseId(), today)
                        .filter(standIn -> standIn.person().id().equals(me))
                        .filter(standIn -> standIn.until() == null || !due.on().isAfter(standIn.until()))
                        .isPresent();
    }
}
