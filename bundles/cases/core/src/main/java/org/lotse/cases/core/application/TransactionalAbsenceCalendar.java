package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is away; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalAbsenceCalendar implements AbsenceCalendar {

    private static final Comparator<AbsenceEntry> GAPS_FIRST = Comparator.comparing(
                    (AbsenceEntry entry) -> entry.gaps().isEmpty())
            .thenComparing(AbsenceEntry::first)
            .thenComparing(entry -> entry.person().name());

    private final AbsenceBook book;
    private final AbsenceEntries entries;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** Absences and how they are shown, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalAbsenceCalendar(
            @Reference AbsenceBook book,
            @Reference AbsenceEntries entries,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.entries = entries;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<AbsenceEntry> current() {
        access.require(CasesPermissions.READ);
        var maySeeKind = maySeeKind();
        var today = LocalDate.now(clock);
        return transactions.read(() -> entries.of(book.notOver(today), maySeeKind).stream()
                .sorted(GAPS_FIRST)
                .toList());
    }

    @Override
    public Optional<AbsenceEntry> find(AbsenceId id) {
        access.require(CasesPermissions.READ);
        var maySeeKind = maySeeKind();
        return transactions.read(() -> book.find(id)
                .map(found -> entries.of(List.of(found), maySeeKind).getFirst()));
    }

    private Predicate<Absence> maySeeKind() {
        var leads = access.may(CasesPermissions.ASSIGN);
        var me = caller.person().id();
        return absence -> leads || absence.person().id().equals(me);
    }
}
