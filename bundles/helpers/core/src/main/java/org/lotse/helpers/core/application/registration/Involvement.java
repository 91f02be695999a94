package org.lotse.helpers.core.application.registration;

import java.util.stream.Stream;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.hours.OwnHours;
import org.lotse.helpers.core.domain.money.OwnPayments;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether somebody did more than register themselves. Inside a transaction only. */
@Component(service = Involvement.class)
public final class Involvement {

    private final OwnShifts shifts;
    private final OwnHours hours;
    private final OwnPayments payments;
    private final SponsorshipBook sponsorships;
    private final CertificateBook certificates;

    @Activate
    public Involvement(
            @Reference OwnShifts shifts,
            @Reference OwnHours hours,
            @Reference OwnPayments payments,
            @Reference SponsorshipBook sponsorships,
            @Reference CertificateBook certificates) {
        this.shifts = shifts;
        this.hours = hours;
        this.payments = payments;
        this.sponsorships = sponsorships;
        this.certificates = certificates;
    }

    /** Whether they helped or received something, or a certificate was inspected. */
    boolean isMoreThanAWish(VolunteerId volunteer) {
        return Stream.of(
                                shifts.of(volunteer, OwnShifts.EVER),
                                hours.of(volunteer),
                                payments.of(volunteer),
                                payments.elsewhere(volunteer),
                                sponsorships.of(volunteer))
                        .anyMatch(kept -> !kept.isEmpty())
                || certificates.find(volunteer).isPresent();
    }
}
