package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.SponsorshipSummary;

/**
 * Everything that is kept about a volunteer, as it goes to them (Art. 15 GDPR). Names of those who are helped and what was told about them
 * are left out: their rights go before (Art. 15 (4)).
 *
 * @param municipality who keeps it
 * @param on the day of the answer
 * @param status how far they have come
 * @param volunteer everything that was written down
 * @param circles the names of their circles
 * @param certificate what is kept of a certificate, or null for nothing
 * @param sponsorships whom they help or helped, without names
 */
record Disclosure(
        String municipality,
        LocalDate on,
        VolunteerStatus status,
        VolunteerData volunteer,
        List<String> circles,
        @Nullable CertificateDetails certificate,
        List<Help> sponsorships) {

    /** Copies the lists, so that the answer never changes. */
    Disclosure {
        circles = List.copyOf(circles);
        sponsorships = List.copyOf(sponsorships);
    }

    /**
     * One Patenschaft.
     *
     * @param skill what it is about
     * @param from its first day
     * @param purpose what it is for
     * @param until its last day, or null while it runs
     * @param reason why it ended, or null while it runs
     */
    record Help(
            String skill,
            LocalDate from,
            String purpose,
            @Nullable LocalDate until,
            @Nullable EndReason reason) {

        static Help of(SponsorshipSummary one) {
            var end = one.end();
            return new Help(
                    one.skill(),
                    one.from(),
                    one.purpose(),
                    end == null ? null : end.on(),
                    end == null ? null : end.reason());
        }
    }
}
