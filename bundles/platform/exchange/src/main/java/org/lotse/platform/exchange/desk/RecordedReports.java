package org.lotse.platform.exchange.desk;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the district what its own records say of reports: the courier opened and took them in. */
@Component(service = IncomingReports.class)
public final class RecordedReports implements IncomingReports {

    private final ReportKinds kinds;
    private final Tenants tenants;
    private final Modules modules;
    private final Ledger ledger;

    @Activate
    public RecordedReports(
            @Reference ReportKinds kinds,
            @Reference Tenants tenants,
            @Reference Modules modules,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit) {
        this(kinds, tenants, modules, new Ledger(scope, writes, databases, audit));
    }

    /** The same without a framework. */
    RecordedReports(ReportKinds kinds, Tenants tenants, Modules modules, Ledger ledger) {
        this.kinds = kinds;
        this.tenants = tenants;
        this.modules = modules;
        this.ledger = ledger;
    }

    @Override
    public List<Tenant> senders(KindId kind) {
        kinds.toReceive(kind);
        var own = Optional.of(ledger.tenant());
        return tenants.all().stream()
                .filter(tenant -> tenant.parent().equals(own))
                .filter(Tenant::active)
                .filter(tenant -> modules.isOn(tenant.id(), kind.module()))
                .toList();
    }

    @Override
    public List<ReportPeriod> periods(KindId kind) {
        kinds.toReceive(kind);
        return ledger.readReports(all -> all.periods(kind));
    }

    @Override
    public List<Report> list(KindId kind, ReportPeriod period) {
        kinds.toReceive(kind);
        return ledger.readReports(all -> all.arrived(kind, period));
    }
}
