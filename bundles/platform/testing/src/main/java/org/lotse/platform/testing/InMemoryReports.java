package org.lotse.platform.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingReports;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * Reports in memory: what a municipality sends its district has at once. A test changes tenants by its scope. It asks no permission,
 * knows every key and takes part in no transaction.
 */
public final class InMemoryReports implements OutgoingReports {

    private static final Comparator<ReportPeriod> LATEST =
            Comparator.comparing(ReportPeriod::first).reversed();

    private final CurrentScope scope;
    private final Clock clock;
    private final List<Tenant> tenants;
    private final List<Report> sent = new ArrayList<>();

    /** @param tenants a district and its municipalities */
    public InMemoryReports(CurrentScope scope, Clock clock, List<Tenant> tenants) {
        this.scope = scope;
        this.clock = clock;
        this.tenants = List.copyOf(tenants);
    }

    /** The same, seen by the district. */
    public IncomingReports incoming() {
        return new Received();
    }

    @Override
    public Optional<Tenant> receiver(KindId kind) {
        return tenants.stream()
                .filter(tenant ->
                        tenant.kind() == TenantKind.DISTRICT && !tenant.id().equals(own()))
                .findFirst();
    }

    @Override
    public int send(KindId kind, ReportPeriod period, Map<FigureKey, Long> figures) {
        if (receiver(kind).isEmpty()) {
            throw RuleViolation.of("exchange.rule.no-district");
        }
        var now = clock.instant();
        var version = 1
                + (int) list(kind).stream()
                        .filter(report -> report.period().equals(period))
                        .count();
        sent.addFirst(new Report(
                new PackageId(Ids.next(now)),
                own(),
                period,
                version,
                now,
                PackageState.ACCEPTED,
                new TreeMap<>(figures)));
        return version;
    }

    @Override
    public List<Report> list(KindId kind) {
        return sent.stream()
                .filter(report -> report.sender().equals(own()))
                .sorted(Comparator.comparing(Report::period, LATEST))
                .toList();
    }

    private TenantId own() {
        return scope.require().tenant();
    }

    private final class Received implements IncomingReports {

        @Override
        public List<Tenant> senders(KindId kind) {
            return tenants.stream()
                    .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                    .toList();
        }

        @Override
        public List<ReportPeriod> periods(KindId kind) {
            return sent.stream().map(Report::period).distinct().sorted(LATEST).toList();
        }

        @Override
        public List<Report> list(KindId kind, ReportPeriod period) {
            return sent.stream()
                    .filter(report -> report.period().equals(period))
                    .sorted(Comparator.comparing(report -> report.sender().value()))
                    .toList();
        }
    }
}
