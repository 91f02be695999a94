package org.lotse.liga.core.application.change;

import java.time.LocalDate;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.CaseloadReports;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.change.Told;
import org.lotse.liga.core.domain.change.ToldBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.OutgoingReports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds and reports in one transaction of the current municipality. */
@Component
public final class ReportedCaseload implements CaseloadReports {

    private final ReceivedDelivery received;
    private final ToldBook book;
    private final OutgoingReports exchange;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** What was announced, what was reported, and the way it goes. */
    @Activate
    public ReportedCaseload(
            @Reference ReceivedDelivery received,
            @Reference ToldBook book,
            @Reference OutgoingReports exchange,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.received = received;
        this.book = book;
        this.exchange = exchange;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void report(LocalDate day, int running, int open) {
        access.require(LigaPermissions.OWN);
        if (!isAnnounced(day) || exchange.receiver(CaseloadKind.KIND).isEmpty()) {
            return;
        }
        var cases = CaseloadKind.running(running);
        var openOnes = CaseloadKind.open(open);
        transactions.write(() -> {
            var told = book.find().orElseGet(() -> {
                var first = Told.nothing(changes.next());
                book.add(first);
                return first;
            });
            if (told.report(day, cases, openOnes)) {
                exchange.send(CaseloadKind.KIND, CaseloadKind.period(day), CaseloadKind.figures(cases, openOnes));
            }
        });
    }

    private boolean isAnnounced(LocalDate day) {
        return received.today()
                .map(own -> own.announced())
                .filter(announced -> announced.from().equals(day))
                .isPresent();
    }
}
