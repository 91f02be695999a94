package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.message.OwnMail;

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
 * @param shifts what they are or were signed up for
 * @param mail what they were written, and whether they want mail
 */
record Disclosure(
        String municipality,
        LocalDate on,
        VolunteerStatus status,
        VolunteerData volunteer,
        List<String> circles,
        @Nullable CertificateDetails certificate,
        List<Help> sponsorships,
        List<Duty> shifts,
        OwnMail.Kept mail) {

    /** Copies the lists, so that the answer never changes. */
    Disclosure {
        circles = List.copyOf(circles);
        sponsorships = List.copyOf(sponsorships);
        shifts = List.copyOf(shifts);
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

    /**
     * One shift.
     *
     * @param title what the activity is called
     * @param day on which it is or was
     * @param time from when to when
     * @param state whether they have a place
     * @param signedUpOn the day on which they signed up
     * @param movedUpOn the day on which they moved up from the waiting list, or null if they did not
     * @param cancelled whether it does not take place
     */
    record Duty(
            String title,
            LocalDate day,
            String time,
            SignUpState state,
            LocalDate signedUpOn,
            @Nullable LocalDate movedUpOn,
            boolean cancelled) {

        static Duty of(OwnShift one) {
            var shift = one.shift();
            return new Duty(
                    shift.title(),
                    shift.day(),
                    shift.from() + "–" + shift.to(),
                    one.state(),
                    one.signedUpOn(),
                    one.movedUpOn(),
                    shift.cancelled());
        }
    }
}
