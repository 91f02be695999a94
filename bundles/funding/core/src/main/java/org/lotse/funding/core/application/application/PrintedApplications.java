package org.lotse.funding.core.application.application;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationPapers;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes applications as forms; each is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedApplications implements ApplicationPapers {

    private final ApplicationBook book;
    private final ApplicationReckoner reckoner;
    private final Documents documents;
    private final FundingChanges changes;
    private final Tenants tenants;
    private final Texts texts;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on forms, what sets them, and what every call needs. */
    @Activate
    public PrintedApplications(
            @Reference ApplicationBook book,
            @Reference ApplicationReckoner reckoner,
            @Reference Documents documents,
            @Reference FundingChanges changes,
            @Reference Tenants tenants,
            @Reference Texts texts,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.reckoner = reckoner;
        this.documents = documents;
        this.changes = changes;
        this.tenants = tenants;
        this.texts = texts;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void form(ApplicationId application, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var paper = transactions.read(() -> {
            var found = book.find(application).orElseThrow(ConcurrentChange::removed);
            return sheet(found.data(), found.state() == ApplicationState.DRAFT);
        });
        print(application, paper, to);
    }

    @Override
    public void signed(ApplicationId application, int step, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var paper = transactions.read(() -> {
            var found = book.find(application).orElseThrow(ConcurrentChange::removed);
            var signed = found.signed(step).orElseThrow(ConcurrentChange::removed);
            return sheet(documents.read(signed, SignedApplication.class).data(), false);
        });
        print(application, paper, to);
    }

    private Paper sheet(ApplicationData data, boolean draft) {
        return new ApplicationSheet(texts, name(changes.tenant()), town -> name(town.value()), changes.today())
                .of(data, reckoner.of(data), draft);
    }

    private void print(ApplicationId application, Paper paper, OutputStream to) throws IOException {
        trail.record(Act.of("funding.application-printed", "application", application.toString()));
        press.print(paper, to);
    }

    /** The official name; the key of one that is not there any more. */
    private String name(String key) {
        return tenants.all().stream()
                .filter(tenant -> tenant.id().value().equals(key))
                .findFirst()
                .map(Tenant::name)
                .orElse(key);
    }
}
