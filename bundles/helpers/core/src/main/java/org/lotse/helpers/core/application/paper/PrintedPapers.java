package org.lotse.helpers.core.application.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.paper.VolunteerPapers;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes sheets about volunteers; each is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedPapers implements VolunteerPapers {

    private final Volunteers volunteers;
    private final Disclosures disclosures;
    private final Tenants tenants;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    /** What stands on sheets, what sets them, and what every call needs: gate, transaction, trail, scope and time. */
    @Activate
    public PrintedPapers(
            @Reference Volunteers volunteers,
            @Reference Disclosures disclosures,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.disclosures = disclosures;
        this.tenants = tenants;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void confirmation(VolunteerId volunteer, OutputStream to) throws IOException {
        access.require(HelpersPermissions.EDIT);
        var paper = transactions.read(() -> {
            var found = present(volunteer);
            var need = found.certificateNeed();
            if (need == null || need == CertificateNeed.NOT_NEEDED) {
                throw RuleViolation.of("helpers.rule.certificate-not-needed");
            }
            return sheets().confirmation(found.data(), need);
        });
        print("helpers.confirmation-printed", volunteer, paper, to);
    }

    @Override
    public void card(VolunteerId volunteer, OutputStream to) throws IOException {
        access.require(HelpersPermissions.EDIT);
        var paper = transactions.read(() -> {
            var found = present(volunteer);
            if (!found.status().isAvailable()) {
                throw RuleViolation.of("helpers.rule.card-not-now");
            }
            return sheets().card(found.data(), disclosures.circles(found, true));
        });
        print("helpers.card-printed", volunteer, paper, to);
    }

    @Override
    public void disclosure(VolunteerId volunteer, OutputStream to) throws IOException {
        access.require(HelpersPermissions.EXPORT);
        access.require(HelpersPermissions.CERTIFICATES);
        var told = transactions.read(() -> disclosures.of(present(volunteer)));
        disclosures.print(volunteer, told, to);
    }

    @Override
    public String disclosureData(VolunteerId volunteer) {
        access.require(HelpersPermissions.EXPORT);
        access.require(HelpersPermissions.CERTIFICATES);
        var told = transactions.read(() -> disclosures.of(present(volunteer)));
        return disclosures.data(volunteer, told);
    }

    private void print(String act, VolunteerId volunteer, Paper paper, OutputStream to) throws IOException {
        trail.record(Act.of(act, "volunteer", volunteer.toString()));
        press.print(paper, to);
    }

    private OfficeSheets sheets() {
        return new OfficeSheets(municipality(), scope.require().actor().displayName(), today());
    }

    private String municipality() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }

    private Volunteer present(VolunteerId id) {
        return volunteers.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
