package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.leaving.Departure;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.lotse.helpers.core.domain.registration.Registration;

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
 * @param hours the hours that are written down
 * @param payments what they receive
 * @param elsewhere what they said to have received elsewhere
 * @param mail what they were written, and whether they want mail
 * @param leaving when they left and are erased, and what holds that, or null
 * @param accountSince the day on which an account of theirs was joined to the entry, or null without one
 * @param registered what they sent in themselves, or null if somebody else registered them
 * @param photo that a photo of them is kept, or null for none; the picture itself is handed out beside this
 */
public record Disclosure(
        String municipality,
        LocalDate on,
        VolunteerStatus status,
        VolunteerData volunteer,
        List<String> circles,
        @Nullable CertificateDetails certificate,
        List<Help> sponsorships,
        List<Duty> shifts,
        List<Time> hours,
        List<Money> payments,
        List<Stated> elsewhere,
        OwnMail.Kept mail,
        @Nullable Departure leaving,
        @Nullable LocalDate accountSince,
        @Nullable Registered registered,
        @Nullable PhotoEntry photo) {

    /** Copies the lists, so that the answer never changes. */
    public Disclosure {
        circles = List.copyOf(circles);
        sponsorships = List.copyOf(sponsorships);
        shifts = List.copyOf(shifts);
        hours = List.copyOf(hours);
        payments = List.copyOf(payments);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * That they registered themselves.
     *
     * @param sentOn the day on which they sent it in
     * @param confirmedOn the day on which they confirmed it
     * @param times when they have time, in their words, or null
     * @param message what else they said, or null
     */
    public record Registered(
            LocalDate sentOn,
            LocalDate confirmedOn,
            @Nullable String times,
            @Nullable String message) {

        static Registered of(Registration sent, ZoneId zone) {
            return new Registered(
                    LocalDate.ofInstant(sent.sentAt(), zone),
                    LocalDate.ofInstant(sent.confirmedAt(), zone),
                    sent.times(),
                    sent.message());
        }
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
    public record Help(
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
    public record Duty(
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

    /**
     * Hours of one day.
     *
     * @param day on which they helped
     * @param minutes how long
     * @param kind what they did
     * @param circle the name of the circle for which they helped, or null
     * @param note a short note, or null
     * @param state how far it has come
     * @param loggedOn the day on which it was written down
     * @param confirmedOn the day on which it was confirmed, or null
     * @param reason why it was returned, or null
     */
    public record Time(
            LocalDate day,
            int minutes,
            WorkKind kind,
            @Nullable String circle,
            @Nullable String note,
            HoursState state,
            LocalDate loggedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String reason) {

        static Time of(HoursDetails one, @Nullable String circle) {
            var data = one.data();
            return new Time(
                    data.day(),
                    data.minutes(),
                    data.kind(),
                    circle,
                    data.note(),
                    one.state(),
                    one.loggedOn(),
                    one.confirmedOn(),
                    one.reason());
        }
    }

    /**
     * One payment.
     *
     * @param kind what for
     * @param day of the expense, or the last one for which the allowance is paid
     * @param purpose in words
     * @param circle the name of the circle that it is for, or null
     * @param cents the whole amount in euro cents
     * @param kilometres of one's own car, or null
     * @param receipts how many receipts there are
     * @param payOn when it is to be paid or was
     * @param state how far it has come
     * @param reason why it was taken back, or null
     */
    public record Money(
            PaymentKind kind,
            LocalDate day,
            String purpose,
            @Nullable String circle,
            long cents,
            @Nullable Integer kilometres,
            int receipts,
            LocalDate payOn,
            PaymentState state,
            @Nullable String reason) {

        static Money of(PaymentDetails one, @Nullable String circle) {
            var data = one.data();
            return new Money(
                    data.kind(),
                    data.day(),
                    data.purpose(),
                    circle,
                    one.total(),
                    data.kilometres(),
                    data.receipts(),
                    data.payOn(),
                    one.state(),
                    one.reason());
        }
    }

    /**
     * What they said about one year.
     *
     * @param year the tax year
     * @param kind which allowance
     * @param cents the amount in euro cents
     * @param on the day on which they said it
     */
    public record Stated(int year, PaymentKind kind, long cents, LocalDate on) {

        static Stated of(StateElsewhere one) {
            return new Stated(one.year(), one.kind(), one.cents(), one.statedOn());
        }
    }
}
