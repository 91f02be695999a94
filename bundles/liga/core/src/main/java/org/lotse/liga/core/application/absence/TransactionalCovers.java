package org.lotse.liga.core.application.absence;

import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.CoverId;
import org.lotse.liga.api.absence.CoverSuggestion;
import org.lotse.liga.api.absence.Covers;
import org.lotse.liga.api.absence.GiveCover;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.membership.CoverMembers;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.AbsenceBook;
import org.lotse.liga.core.domain.absence.Cover;
import org.lotse.liga.core.domain.absence.Roster;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who stands in; every call runs in one transaction of the current tenant, and what follows opens or closes after it. */
@Component
public final class TransactionalCovers implements Covers {

    private final Rosters rosters;
    private final AbsenceBook book;
    private final Sight sight;
    private final CoverMembers members;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCovers(
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
    public List<CoverSuggestion> suggestions(AbsenceId absence, Ags municipality) {
        access.require(LigaPermissions.ABSENCES);
        requireLeads();
        var today = changes.today();
        return transactions.read(() -> {
            var seen = sight.ofCaller();
            var roster = rosters.from(today);
            return book.find(absence)
                    .filter(seen::sees)
                    .flatMap(found -> found.period()
                            .with(new Period(today, null))
                            .map(days -> roster.suggestions(
                                    found,
                                    municipality,
                                    days,
                                    roster.workers().stream().filter(seen::sees).toList())))
                    .orElse(List.of());
        });
    }

    @Override
    public CoverId give(GiveCover command) {
        access.require(LigaPermissions.ABSENCES);
        requireLeads();
        var today = changes.today();
        var roster = transactions.read(() -> rosters.from(today));
        var given = transactions.write(() -> {
            var seen = sight.ofCaller();
            var absence = present(command.absence());
            var cover = Cover.give(
                    new CoverId(changes.next()),
                    absence,
                    command,
                    seen.worker(roster, command.person()),
                    changes.now().by(),
                    today);
            requireMissing(roster, absence, cover);
            book.add(cover);
            return cover.id();
        });
        members.follow();
        return given;
    }

    @Override
    public void end(CoverId cover) {
        access.require(LigaPermissions.ABSENCES);
        requireLeads();
        transactions.write(() -> {
            var found = book.find(cover).orElseThrow(ConcurrentChange::removed);
            present(found.absence());
            if (found.hasBegun(changes.today())) {
                found.end(changes.today());
            } else {
                book.remove(found);
            }
        });
        members.follow();
    }

    private void requireLeads() {
        if (!access.may(LigaPermissions.EDIT)) {
            access.require(LigaPermissions.OWN_CARRIER);
        }
    }

    private Absence present(AbsenceId id) {
        return book.find(id).filter(found -> sight.ofCaller().sees(found)).orElseThrow(ConcurrentChange::removed);
    }

    /** The absent person works there on a day of it, and nobody stands in on any. */
    private void requireMissing(Roster roster, Absence absence, Cover cover) {
        var days = cover.period(absence).orElseThrow();
        var absent = roster.worker(absence.personKey());
        if (absent.isEmpty() || absent.get().daysIn(cover.municipality(), days).isEmpty()) {
            throw RuleViolation.at("municipality", "liga.rule.cover-not-theirs");
        }
        var taken = book.covers(List.of(absence)).stream()
                .filter(other -> other.municipality().equals(cover.municipality()))
                .filter(other -> other.period(absence).filter(days::overlaps).isPresent())
                .findFirst();
        if (taken.isPresent()) {
            throw RuleViolation.at("first", "liga.rule.cover-taken", taken.get().personName());
        }
    }
}
