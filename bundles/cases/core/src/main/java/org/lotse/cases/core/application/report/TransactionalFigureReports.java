package org.lotse.cases.core.application.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.ReportPreview;
import org.lotse.cases.api.report.SendReport;
import org.lotse.cases.api.report.SentReport;
import org.lotse.cases.core.domain.figures.Counts;
import org.lotse.cases.core.domain.figures.Discretion;
import org.lotse.cases.core.domain.figures.ReportCodes;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.OutgoingReports;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts, rounds and reports in one transaction of the current tenant. */
@Component
public final class TransactionalFigureReports implements FigureReports {

    private static final int BACK = 8;

    private final Counts counts;
    private final OutgoingReports exchange;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** What counts, the exchange, and what every call needs: gate, transaction and the day. */
    @Activate
    public TransactionalFigureReports(
            @Reference Counts counts,
            @Reference OutgoingReports exchange,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.counts = counts;
        this.exchange = exchange;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Quarter> quarters() {
        access.require(CasesPermissions.REPORT);
        return Stream.iterate(Quarter.of(LocalDate.now(clock)).previous(), Quarter::previous)
                .limit(BACK)
                .toList();
    }

    @Override
    public ReportPreview preview(Quarter quarter) {
        access.require(CasesPermissions.REPORT);
        var over = over(quarter);
        var district = exchange.receiver(QuarterlyFigures.KIND)
                .map(Tenant::name)
                .orElseThrow(() -> RuleViolation.of("cases.rule.report-no-district"));
        var latest = exchange.list(QuarterlyFigures.KIND).stream()
                .filter(report -> report.period().equals(QuarterlyFigures.period(over)))
                .mapToInt(Report::version)
                .max()
                .orElse(0);
        return new ReportPreview(over, district, latest + 1, transactions.read(() -> counted(over)));
    }

    @Override
    public int send(SendReport command) {
        access.require(CasesPermissions.REPORT);
        var quarter = over(command.quarter());
        return transactions.write(() -> {
            var figures = counted(quarter);
            if (!figures.equals(command.seen())) {
                throw RuleViolation.of("cases.rule.report-changed");
            }
            return exchange.send(QuarterlyFigures.KIND, QuarterlyFigures.period(quarter), ReportCodes.write(figures));
        });
    }

    @Override
    public List<SentReport> sent() {
        access.require(CasesPermissions.REPORT);
        return exchange.list(QuarterlyFigures.KIND).stream()
                .map(report -> new SentReport(
                        QuarterlyFigures.quarter(report.period()),
                        report.version(),
                        report.sentAt(),
                        report.state(),
                        QuarterlyFigures.figures(report)))
                .toList();
    }

    private Figures counted(Quarter quarter) {
        return Discretion.rounded(counts.figures(QuarterlyFigures.query(quarter)));
    }

    private Quarter over(Quarter quarter) {
        var asked = Check.present("quarter", quarter);
        if (!asked.last().isBefore(LocalDate.now(clock))) {
            throw RuleViolation.at("quarter", "cases.rule.report-not-over");
        }
        return asked;
    }
}
