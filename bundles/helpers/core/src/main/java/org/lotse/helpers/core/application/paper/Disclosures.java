package org.lotse.helpers.core.application.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.hours.OwnHours;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.lotse.helpers.core.domain.money.OwnPayments;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.helpers.core.domain.registration.OwnRegistration;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what is kept about a volunteer, for whoever asks on their behalf and for themselves. The audit trail says that it was told. */
@Component(service = Disclosures.class)
public final class Disclosures {

    private final CircleBook circles;
    private final CertificateBook certificates;
    private final SponsorshipBook sponsorships;
    private final OwnShifts shifts;
    private final OwnHours hours;
    private final OwnPayments payments;
    private final OwnMail mail;
    private final AccountLinks accounts;
    private final OwnRegistration registrations;
    private final PhotoBook photos;
    private final Tenants tenants;
    private final Press press;
    private final Documents documents;
    private final Texts texts;
    private final AuditTrail trail;
    private final CurrentScope scope;
    private final Clock clock;

    /** Where something is kept about volunteers, and what sets it. */
    @Activate
    public Disclosures(
            @Reference CircleBook circles,
            @Reference CertificateBook certificates,
            @Reference SponsorshipBook sponsorships,
            @Reference OwnShifts shifts,
            @Reference OwnHours hours,
            @Reference OwnPayments payments,
            @Reference OwnMail mail,
            @Reference AccountLinks accounts,
            @Reference OwnRegistration registrations,
            @Reference PhotoBook photos,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference Documents documents,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.circles = circles;
        this.certificates = certificates;
        this.sponsorships = sponsorships;
        this.shifts = shifts;
        this.hours = hours;
        this.payments = payments;
        this.mail = mail;
        this.accounts = accounts;
        this.registrations = registrations;
        this.photos = photos;
        this.tenants = tenants;
        this.press = press;
        this.documents = documents;
        this.texts = texts;
        this.trail = trail;
        this.scope = scope;
        this.clock = clock;
    }

    /** Everything that is kept about them. Inside a transaction only. */
    public Disclosure of(Volunteer volunteer) {
        var id = volunteer.id();
        var today = LocalDate.now(clock);
        return new Disclosure(
                tenants.find(scope.require().tenant()).map(Tenant::name).orElse(""),
                today,
                volunteer.status(),
                volunteer.data(),
                circles(volunteer, false),
                certificates
                        .find(id)
                        .filter(check -> !check.isToDelete(today))
                        .map(CertificateCheck::details)
                        .orElse(null),
                sponsorships.of(id).stream().map(Disclosure.Help::of).toList(),
                shifts.of(id, OwnShifts.EVER).stream().map(Disclosure.Duty::of).toList(),
                hours.of(id).stream()
                        .map(one -> Disclosure.Time.of(one, name(one.data().circle())))
                        .toList(),
                payments.of(id).stream()
                        .map(one -> Disclosure.Money.of(one, name(one.data().circle())))
                        .toList(),
                payments.elsewhere(id).stream().map(Disclosure.Stated::of).toList(),
                mail.of(id),
                volunteer.departure(false).orElse(null),
                accounts.of(id).map(AccountLink::joinedOn).orElse(null),
                registrations
                        .of(id)
                        .map(sent -> Disclosure.Registered.of(sent, clock.getZone()))
                        .orElse(null),
                photos.find(id).map(Photo::entry).orElse(null));
    }

    /** What the circles they belong to are called, in alphabetical order. Inside a transaction only. */
    public List<String> circles(Volunteer volunteer, boolean openOnesOnly) {
        return volunteer.circles().stream()
                .flatMap(id -> circles.find(id).stream())
                .filter(circle -> circle.isOpen() || !openOnesOnly)
                .map(Circle::name)
                .sorted()
                .toList();
    }

    /** To read. */
    public void print(VolunteerId volunteer, Disclosure told, OutputStream to) throws IOException {
        record(volunteer);
        press.print(new DisclosureSheet(texts, told).paper(), to);
    }

    /** For machines. */
    public String data(VolunteerId volunteer, Disclosure told) {
        record(volunteer);
        return documents.write(told);
    }

    private @Nullable String name(@Nullable CircleId circle) {
        return circle == null ? null : circles.find(circle).map(Circle::name).orElse(null);
    }

    private void record(VolunteerId volunteer) {
        trail.record(Act.of("helpers.disclosure-made", "volunteer", volunteer.toString()));
    }
}
