package org.lotse.platform.exchange.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.OutgoingReports;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.Mail;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.ReportText;
import org.lotse.platform.exchange.post.Stage;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals figures for the district and sends them with the commit. */
@Component(service = OutgoingReports.class)
public final class SealedReports implements OutgoingReports {

    private final ReportKinds kinds;
    private final Tenants tenants;
    private final Ledger ledger;
    private final Seal seal;
    private final Clock clock;

    @Activate
    public SealedReports(
            @Reference ReportKinds kinds,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit,
            @Reference Courier courier,
            @Reference Clock clock) {
        this(kinds, tenants, new Ledger(scope, writes, databases, audit), courier.seal(), clock);
    }

    /** The same without a framework. */
    SealedReports(ReportKinds kinds, Tenants tenants, Ledger ledger, Seal seal, Clock clock) {
        this.kinds = kinds;
        this.tenants = tenants;
        this.ledger = ledger;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Optional<Tenant> receiver(KindId kind) {
        kinds.toSend(kind);
        return district();
    }

    @Override
    public int send(KindId kind, ReportPeriod period, Map<FigureKey, Long> figures) {
        var known = kinds.toSend(kind);
        ledger.requireTransaction();
        if (figures.isEmpty() || !figures.keySet().stream().allMatch(known::knows)) {
            throw new IllegalArgumentException("A report of " + kind + " holds figures that it knows, at least one");
        }
        var district = district().map(Tenant::id).orElseThrow(() -> RuleViolation.of("exchange.rule.no-district"));
        var report =
                new ReportText(period, ledger.readReports(all -> all.latest(kind, period)) + 1, new TreeMap<>(figures));
        var mail = addressed(kind, known.version(), district);
        ledger.write(
                new Move.Sending(
                        mail,
                        Map.of(
                                Mail.Part.REPORT,
                                seal.close(district, mail.outside(Mail.Part.REPORT), report.written())),
                        ledger.person()),
                Ledger.act("platform.report-sent", kind, mail.id())
                        .with("receiver", district.value())
                        .with("version", Integer.toString(report.version())));
        ledger.write(new Move.Statement(mail, report));
        return report.version();
    }

    @Override
    public List<Report> list(KindId kind) {
        kinds.toSend(kind);
        return ledger.readReports(all -> all.sent(kind, OutgoingPackages.MOST));
    }

    private Mail addressed(KindId kind, int version, TenantId district) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Mail(
                new PackageId(Ids.next(now)),
                kind,
                version,
                ledger.tenant(),
                district,
                now,
                Stage.PREPARED,
                now,
                PackageState.SENT,
                PackageState.SENT);
    }

    private Optional<Tenant> district() {
        return tenants.find(ledger.tenant())
                .flatMap(Tenant::parent)
                .flatMap(tenants::find)
                .filter(Tenant::active)
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT);
    }
}
