package org.lotse.liga.core.application.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.load.ReportedBook;
import org.lotse.liga.core.domain.load.ReportedQuarter;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Copies what municipalities reported from the exchange, as far as the care ratio and the quality of plans need it. The module may do that, and no person:
 * whoever sees the figures here holds a role of this module (ADR 67). Without the module of cases there is nothing to copy.
 */
@Component
@Recurring(name = "liga.take-figures", every = "PT15M")
public final class TakeFigures implements Job {

    /** Its name, to ring for it. */
    static final JobId ID = new JobId("liga.take-figures");

    private static final KindId REPORTS = new KindId("cases.figures");

    /** Three years; earlier quarters are copied already. */
    private static final int QUARTERS = 12;

    private final IncomingReports exchange;
    private final ReportedBook reported;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    /** Copies from the exchange into the unit of this module. */
    @Activate
    public TakeFigures(
            @Reference IncomingReports exchange,
            @Reference ReportedBook reported,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions,
            @Reference Clock clock) {
        this.exchange = exchange;
        this.reported = reported;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        for (var period : periods()) {
            run.checkpoint();
            take(period);
        }
    }

    /** Takes in what there is, at once. */
    void take() {
        periods().forEach(this::take);
    }

    private List<ReportPeriod> periods() {
        access.require(LigaPermissions.TAKE_FIGURES);
        try {
            return exchange.periods(REPORTS).stream().limit(QUARTERS).toList();
        } catch (AccessDenied nobodyReports) {
            return List.of();
        }
    }

    private void take(ReportPeriod period) {
        var counting = exchange.list(REPORTS, period);
        transactions.write(() -> {
            var seen = new HashSet<TenantId>();
            counting.stream()
                    .filter(report -> seen.add(report.sender()))
                    .forEach(report -> Ags.parse(report.sender().value()).ifPresent(key -> copy(key, report)));
        });
    }

    private void copy(Ags municipality, Report report) {
        var period = report.period();
        var sent = LocalDate.ofInstant(report.sentAt(), clock.getZone());
        var known = reported.find(municipality, period.last());
        var quarter =
                known.orElseGet(() -> ReportedQuarter.of(changes.next(), municipality, period.first(), period.last()));
        if (known.isPresent() && quarter.has(report.version(), sent)) {
            return;
        }
        quarter.take(report.version(), sent, report.figures());
        if (known.isEmpty()) {
            reported.add(quarter);
        }
    }
}
