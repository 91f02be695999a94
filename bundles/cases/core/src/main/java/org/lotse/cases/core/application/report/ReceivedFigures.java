package org.lotse.cases.core.application.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.report.DistrictFigures;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.QuarterReports;
import org.lotse.cases.api.report.TownReport;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts what the exchange has taken in for the district side by side. The district keeps no figures of its own. */
@Component
public final class ReceivedFigures implements DistrictFigures {

    private final IncomingReports exchange;
    private final Tenants tenants;
    private final Spreadsheets spreadsheets;
    private final Texts texts;
    private final Access access;
    private final Clock clock;

    /** The exchange, who is who, what writes, and what every call needs: gate and day. */
    @Activate
    public ReceivedFigures(
            @Reference IncomingReports exchange,
            @Reference Tenants tenants,
            @Reference Spreadsheets spreadsheets,
            @Reference Texts texts,
            @Reference Access access,
            @Reference Clock clock) {
        this.exchange = exchange;
        this.tenants = tenants;
        this.spreadsheets = spreadsheets;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Quarter> quarters() {
        access.require(CasesPermissions.DISTRICT_FIGURES);
        var last = Quarter.of(LocalDate.now(clock)).previous();
        return Stream.concat(
                        Stream.of(last),
                        exchange.periods(QuarterlyFigures.KIND).stream().map(QuarterlyFigures::quarter))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public QuarterReports of(Quarter quarter) {
        access.require(CasesPermissions.DISTRICT_FIGURES);
        return received(quarter);
    }

    @Override
    public void write(Quarter quarter, Locale language, OutputStream to) throws IOException {
        access.require(CasesPermissions.DISTRICT_FIGURES);
        spreadsheets.write(new DistrictBook(received(quarter), texts, language).workbook(), to);
    }

    private QuarterReports received(Quarter quarter) {
        var asked = Check.present("quarter", quarter);
        var arrived = exchange.list(QuarterlyFigures.KIND, QuarterlyFigures.period(asked));
        var reported = arrived.stream().map(Report::sender).collect(Collectors.toSet());
        var order = tenants.all().stream().map(Tenant::id).toList();
        var seen = new HashSet<TenantId>();
        return new QuarterReports(
                asked,
                arrived.stream()
                        .map(report -> town(report, !seen.add(report.sender())))
                        .sorted(Comparator.comparing(town -> order.indexOf(town.id())))
                        .map(Town::report)
                        .toList(),
                exchange.senders(QuarterlyFigures.KIND).stream()
                        .filter(tenant -> !reported.contains(tenant.id()))
                        .map(Tenant::name)
                        .toList());
    }

    private Town town(Report report, boolean replaced) {
        var name = tenants.find(report.sender())
                .map(Tenant::name)
                .orElse(report.sender().value());
        return new Town(
                report.sender(),
                new TownReport(
                        name,
                        report.version(),
                        LocalDate.ofInstant(report.sentAt(), clock.getZone()),
                        replaced,
                        QuarterlyFigures.figures(report)));
    }

    private record Town(TenantId id, TownReport report) {}
}
