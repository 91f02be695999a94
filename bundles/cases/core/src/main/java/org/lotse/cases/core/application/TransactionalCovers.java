package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.api.absence.Covers;
import org.lotse.cases.api.absence.HandBack;
import org.lotse.cases.api.absence.StandingIn;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.cases.core.domain.absence.Meanwhile;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For whom the caller stands in, and what is handed back; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCovers implements Covers {

    private final AbsenceBook book;
    private final AbsenceEntries entries;
    private final Meanwhile meanwhile;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** Absences and what happens meanwhile, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalCovers(
            @Reference AbsenceBook book,
            @Reference AbsenceEntries entries,
            @Reference Meanwhile meanwhile,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.entries = entries;
        this.meanwhile = meanwhile;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<StandingIn> mine() {
        access.require(CasesPermissions.EDIT);
        var me = caller.person().id();
        return transactions.read(() -> book.withCoverBy(me, today()).stream()
                .flatMap(absence -> book.covers(List.of(absence)).stream()
                        .filter(cover -> cover.stands() && cover.person().id().equals(me))
                        .map(cover -> standingIn(cover, absence)))
                .sorted(Comparator.comparing(StandingIn::first).thenComparing(StandingIn::caseName))
                .toList());
    }

    @Override
    public void refuse(CoverId id) {
        access.require(CasesPermissions.EDIT);
        var me = caller.person().id();
        transactions.write(() -> {
            var cover = book.find(id).filter(Cover::stands).orElseThrow(ConcurrentChange::removed);
            requireMine(cover.person().id(), me);
            var absence = found(cover.absence());
            absence.requireNotOver(today());
            cover.refuse(absence, today());
        });
    }

    @Override
    public List<HandBack> handBacks() {
        access.require(CasesPermissions.EDIT);
        var me = caller.person().id();
        var today = today();
        return transactions.read(() -> book.of(me).stream()
                .filter(absence -> absence.isOver(today) && !absence.isOver(today.minusDays(DAYS_BACK)))
                .filter(absence -> !absence.isSeen())
                .map(this::handBack)
                .filter(handBack -> !handBack.happened().isEmpty())
                .sorted(Comparator.comparing(HandBack::last).reversed())
                .toList());
    }

    @Override
    public void seen(AbsenceId id) {
        access.require(CasesPermissions.EDIT);
        var me = caller.person().id();
        transactions.write(() -> {
            var absence = found(id);
            requireMine(absence.person().id(), me);
            absence.seen(today());
        });
    }

    private StandingIn standingIn(Cover cover, Absence absence) {
        return new StandingIn(
                cover.id(),
                absence.person(),
                cover.begins(absence),
                cover.ends(absence),
                cover.caseId(),
                entries.caption(cover.caseId()));
    }

    private HandBack handBack(Absence absence) {
        var last = Objects.requireNonNull(absence.last());
        return new HandBack(
                absence.id(),
                absence.first(),
                last,
                meanwhile.happened(absence.person().id(), absence.first(), last, MOST));
    }

    private Absence found(AbsenceId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private static void requireMine(UserId whose, UserId me) {
        if (!whose.equals(me)) {
            throw RuleViolation.of("cases.rule.absence-of-colleague");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
