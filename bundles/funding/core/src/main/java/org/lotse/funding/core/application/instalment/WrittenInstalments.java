package org.lotse.funding.core.application.instalment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.InstalmentPapers;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.passing.Passings;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the money of a grant as a workbook; put together in one transaction of the current tenant and written after it. */
@Component
public final class WrittenInstalments implements InstalmentPapers {

    private final Instalments instalments;
    private final Passings passings;
    private final Tenants tenants;
    private final Texts texts;
    private final Spreadsheets spreadsheets;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands in it, and what writes it. */
    @Activate
    public WrittenInstalments(
            @Reference Instalments instalments,
            @Reference Passings passings,
            @Reference Tenants tenants,
            @Reference Texts texts,
            @Reference Spreadsheets spreadsheets,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.instalments = instalments;
        this.passings = passings;
        this.tenants = tenants;
        this.texts = texts;
        this.spreadsheets = spreadsheets;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void workbook(ApplicationId grant, Locale language, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var workbook = transactions.read(() -> {
            var sheet = instalments.find(grant).orElseThrow(ConcurrentChange::removed);
            return new InstalmentBookOfSheets(texts, language, this::name).of(sheet, passings.of(grant));
        });
        trail.record(Act.of("funding.instalments-taken-along", "grant", grant.toString()));
        spreadsheets.write(workbook, to);
    }

    private String name(String key) {
        return tenants.all().stream()
                .filter(tenant -> tenant.id().value().equals(key))
                .map(Tenant::name)
                .findFirst()
                .orElse(key);
    }
}
