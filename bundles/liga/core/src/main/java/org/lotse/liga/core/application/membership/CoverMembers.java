package org.lotse.liga.core.application.membership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.liga.api.Period;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.absence.Rosters;
import org.lotse.liga.core.domain.absence.Cover;
import org.lotse.liga.core.domain.absence.Roster;
import org.lotse.liga.core.domain.absence.Worker;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.lotse.platform.api.secondment.Secondment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says to the platform who works where because of a cover: on days that are in the cover, in the absence, and in a stint of the absent person there. Outside
 * of transactions; behind the caller's gate.
 */
@Component(service = CoverMembers.class)
public final class CoverMembers {

    private final Rosters rosters;
    private final LigaDays ligaDays;
    private final OutgoingSecondments secondments;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** Reads covers, and tells the platform. */
    @Activate
    public CoverMembers(
            @Reference Rosters rosters,
            @Reference LigaDays ligaDays,
            @Reference OutgoingSecondments secondments,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.rosters = rosters;
        this.ligaDays = ligaDays;
        this.secondments = secondments;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** Says all of it anew: what changed begins or ends at once. */
    public void follow() {
        var wanted = transactions.read(() -> {
            var roster = rosters.from(changes.today());
            return roster.covers().stream()
                    .flatMap(cover -> secondments(roster, cover))
                    .toList();
        });
        secondments.keep(CoverSecondment.ID, wanted);
    }

    private Stream<Secondment> secondments(Roster roster, Cover cover) {
        var account = cover.account();
        var host = changes.tenantOf(cover.municipality());
        if (account == null || host.isEmpty()) {
            return Stream.empty();
        }
        return roster.absences().stream()
                .filter(absence -> absence.id().equals(cover.absence()))
                .flatMap(absence -> days(roster.worker(absence.personKey()), cover, cover.period(absence)).stream()
                        .flatMap(period -> ligaDays.of(cover.municipality(), period).stream())
                        .map(days -> new Secondment(
                                cover.id().value(), account, host.get(), days.from(), days.to(), absence.account())));
    }

    private static List<Period> days(Optional<Worker> absent, Cover cover, Optional<Period> days) {
        return absent.isEmpty() || days.isEmpty()
                ? List.of()
                : absent.get().daysIn(cover.municipality(), days.get()).stream()
                        .distinct()
                        .toList();
    }
}
