package org.lotse.helpers.core.application.registration;

import java.util.stream.Stream;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.hours.OwnHours;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.money.OwnPayments;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What else is kept of a volunteer beside their entry: what has to stay, and what goes with it. Inside a transaction only. */
@Component(service = Traces.class)
public final class Traces {

    private final OwnShifts shifts;
    private final OwnHours hours;
    private final OwnPayments payments;
    private final SponsorshipBook sponsorships;
    private final CertificateBook certificates;
    private final DeliveryBook deliveries;
    private final MailRules rules;
    private final AccountLinks accounts;

    @Activate
    public Traces(
            @Reference OwnShifts shifts,
            @Reference OwnHours hours,
            @Reference OwnPayments payments,
            @Reference SponsorshipBook sponsorships,
            @Reference CertificateBook certificates,
            @Reference DeliveryBook deliveries,
            @Reference MailRules rules,
            @Reference AccountLinks accounts) {
        this.shifts = shifts;
        this.hours = hours;
        this.payments = payments;
        this.sponsorships = sponsorships;
        this.certificates = certificates;
        this.deliveries = deliveries;
        this.rules = rules;
        this.accounts = accounts;
    }

    /** Whether they helped or received something, or a certificate was inspected. */
    boolean haveToStay(VolunteerId volunteer) {
        return Stream.of(
                                shifts.of(volunteer, OwnShifts.EVER),
                                hours.of(volunteer),
                                payments.of(volunteer),
                                payments.elsewhere(volunteer),
                                sponsorships.of(volunteer))
                        .anyMatch(kept -> !kept.isEmpty())
                || certificates.find(volunteer).isPresent();
    }

    /** Removes what only says how they were written to and which account is theirs. */
    void remove(VolunteerId volunteer) {
        deliveries.to(volunteer).forEach(deliveries::remove);
        rules.noMail(volunteer).ifPresent(rules::remove);
        accounts.of(volunteer).ifPresent(accounts::remove);
    }
}
