package org.lotse.helpers.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.SponsorshipEnd;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A Patenschaft: a volunteer helps with a request, with the consent of the person who is helped. Guarded by the revision of its request. */
@Entity
@Table(name = "HELPERS_SPONSORSHIP")
public class Sponsorship {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "REQUEST_ID")
    private UUID requestId;

    @Column(name = "VOLUNTEER_ID")
    private @Nullable UUID volunteerId;

    @Column(name = "FROM_DAY")
    private LocalDate fromDay;

    @Column(name = "PURPOSE")
    private String purpose;

    @Column(name = "CONSENT_BY")
    private String consentBy;

    @Column(name = "CONSENT_ON")
    private LocalDate consentOn;

    @Column(name = "ENDED_ON")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "END_REASON")
    private @Nullable EndReason endReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "EXPERIENCE")
    private @Nullable Experience experience;

    @Column(name = "FEEDBACK")
    private @Nullable String feedback;

    /** For the database layer. */
    protected Sponsorship() {}

    /**
     * A volunteer helps with a request from now on.
     *
     * @throws ConcurrentChange if the command rests on another revision of the request
     * @throws RuleViolation beside the first field that is not acceptable, without the consent, if the request is not taken up or the volunteer cannot be
     *     asked
     */
    public static Sponsorship arrange(
            UUID id,
            HelpRequest request,
            Volunteer volunteer,
            ArrangeSponsorship command,
            LastChange change,
            LocalDate today) {
        var sponsorship = new Sponsorship();
        sponsorship.id = id;
        sponsorship.requestId = request.id().value();
        sponsorship.volunteerId = volunteer.id().value();
        sponsorship.fromDay = Check.present("from", command.from());
        sponsorship.purpose = Check.text("purpose", command.purpose(), ArrangeSponsorship.PURPOSE_LENGTH);
        if (!command.consent()) {
            throw RuleViolation.at("consent", "helpers.rule.consent");
        }
        sponsorship.consentBy = change.by();
        sponsorship.consentOn = today;
        if (!volunteer.status().isAvailable()) {
            throw RuleViolation.of("helpers.rule.not-available");
        }
        request.arrange(command.revision(), change);
        return sponsorship;
    }

    /**
     * The volunteer helps no more.
     *
     * @throws ConcurrentChange if the command rests on another revision of the request
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void end(HelpRequest request, EndSponsorship command, LastChange change, LocalDate today) {
        var last = Check.present("on", command.on());
        if (last.isBefore(fromDay)) {
            throw RuleViolation.at("on", "helpers.rule.end-before-begin");
        }
        if (last.isAfter(today)) {
            throw RuleViolation.at("on", "helpers.rule.day-in-future");
        }
        var why = Check.present("reason", command.reason());
        if (why == EndReason.WITHDRAWN) {
            throw RuleViolation.at("reason", "platform.rule.required");
        }
        var how = Check.present("experience", command.experience());
        var more = Check.optionalText("feedback", command.feedback(), EndSponsorship.FEEDBACK_LENGTH)
                .orElse(null);
        request.end(command, change);
        endedOn = last;
        endReason = why;
        experience = how;
        feedback = more;
    }

    /** Whoever asked needs it no more; one that has not begun by then ends on its first day. */
    public void withdraw(LocalDate on) {
        endedOn = on.isBefore(fromDay) ? fromDay : on;
        endReason = EndReason.WITHDRAWN;
    }

    /** Who it was is erased, and what was said about them. */
    public void forget() {
        volunteerId = null;
        experience = null;
        feedback = null;
    }

    /** Whose request it is. */
    public UUID requestId() {
        return requestId;
    }

    /** Who helps; null if they were erased. */
    public @Nullable UUID volunteerId() {
        return volunteerId;
    }

    /** The first day. */
    public LocalDate fromDay() {
        return fromDay;
    }

    /** Whether the volunteer still helps. */
    public boolean isRunning() {
        return endedOn == null;
    }

    /**
     * As it is shown.
     *
     * @param volunteer who helps, or null if they were erased
     */
    public SponsorshipSummary summary(HelpRequest request, @Nullable Volunteer volunteer) {
        return new SponsorshipSummary(
                request.id(),
                request.skill(),
                request.firstName(),
                volunteer == null ? null : volunteer.id(),
                volunteer == null ? "" : volunteer.listName(),
                fromDay,
                purpose,
                consentBy,
                consentOn,
                endedOn == null || endReason == null
                        ? null
                        : new SponsorshipEnd(endedOn, endReason, experience, feedback));
    }
}
