package org.lotse.helpers.core.application.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.paper.VolunteerPapers;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes sheets about volunteers; each is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedPapers implements VolunteerPapers {

    private final Volunteers volunteers;
    private final CircleBook circles;
    private final CertificateBook certificates;
    private final SponsorshipBook sponsorships;
    private final OwnShifts shifts;
    private final OwnMail mail;
    private final Tenants tenants;
    private final Press press;
    private final Documents documents;
    private final Texts texts;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    /** What stands on sheets, what sets them, and what every call needs: gate, transaction, trail, scope and time. */
    @Activate
    public PrintedPapers(
            @Reference Volunteers volunteers,
            @Reference CircleBook circles,
            @Reference CertificateBook certificates,
            @Reference SponsorshipBook sponsorships,
            @Reference OwnShifts shifts,
            @Reference OwnMail mail,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference Documents documents,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.circles = circles;
        this.certificates = certificates;
        this.sponsorships = sponsorships;
        this.shifts = shifts;
        this.mail = mail;
        this.tenants = tenants;
        this.press = press;
        this.documents = documents;
        this.texts = texts;
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
            return sheets().card(found.data(), names(found, true));
        });
        print("helpers.card-printed", volunteer, paper, to);
    }

    @Override
    public void disclosure(VolunteerId volunteer, OutputStream to) throws IOException {
        access.require(HelpersPermissions.EXPORT);
        access.require(HelpersPermissions.CERTIFICATES);
        var told = transactions.read(() -> told(volunteer));
        print("helpers.disclosure-made", volunteer, new DisclosureSheet(texts, told).paper(), to);
    }

    @Override
    public String disclosureData(VolunteerId volunteer) {
        access.require(HelpersPermissions.EXPORT);
        access.require(HelpersPermissions.CERTIFICATES);
        var told = transactions.read(() -> told(volunteer));
        record("helpers.disclosure-made", volunteer);
        return documents.write(told);
    }

    private Disclosure told(VolunteerId id) {
        var volunteer = present(id);
        return new Disclosure(
                municipality(),
                today(),
                volunteer.status(),
                volunteer.data(),
                names(volunteer, false),
                certificates
                        .find(id)
                        .filter(check -> !check.isToDelete(today()))
                        .map(CertificateCheck::details)
                        .orElse(null),
                sponsorships.of(id).stream().map(Disclosure.Help::of).toList(),
                shifts.of(id, OwnShifts.EVER).stream().map(Disclosure.Duty::of).toList(),
                mail.of(id));
    }

    private List<String> names(Volunteer volunteer, boolean openOnesOnly) {
        return volunteer.circles().stream()
                .flatMap(id -> circles.find(id).stream())
                .filter(circle -> circle.isOpen() || !openOnesOnly)
                .map(Circle::name)
                .sorted()
                .toList();
    }

    private void print(String act, VolunteerId volunteer, Paper paper, OutputStream to) throws IOException {
        record(act, volunteer);
        press.print(paper, to);
    }

    private void record(String act, VolunteerId volunteer) {
        trail.record(Act.of(act, "volunteer", volunteer.toString()));
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
