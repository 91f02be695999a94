package org.lotse.helpers.core.domain.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.platform.api.rule.RuleViolation;

/** What is kept of a volunteer's certificate: three facts and the day on which they go. The one before is replaced, not kept. */
@Entity
@Table(name = "HELPERS_CERTIFICATE")
public class CertificateCheck {

    @Id
    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "INSPECTED_ON")
    private LocalDate inspectedOn;

    @Column(name = "ISSUED_ON")
    private LocalDate issuedOn;

    @Column(name = "RELEVANT_CONVICTION")
    private boolean relevantConviction;

    @Column(name = "DELETE_ON")
    private @Nullable LocalDate deleteOn;

    /** For the database layer. */
    protected CertificateCheck() {}

    /**
     * A certificate was inspected for the first time.
     *
     * @throws RuleViolation beside the day that is not acceptable
     */
    public static CertificateCheck of(VolunteerId volunteer, CertificateFacts facts, LocalDate today) {
        var check = new CertificateCheck();
        check.volunteerId = volunteer.value();
        check.replace(facts, today);
        return check;
    }

    /**
     * Another one was inspected, or what was written down was wrong.
     *
     * @throws RuleViolation beside the day that is not acceptable
     */
    public void replace(CertificateFacts facts, LocalDate today) {
        if (facts.inspectedOn().isAfter(today)) {
            throw RuleViolation.at("inspectedOn", "helpers.rule.day-in-future");
        }
        if (facts.issuedOn().isAfter(facts.inspectedOn())) {
            throw RuleViolation.at("issuedOn", "helpers.rule.certificate-not-issued");
        }
        var freshUntil = CertificateDays.freshUntil(facts.issuedOn());
        if (facts.inspectedOn().isAfter(freshUntil)) {
            throw RuleViolation.at(
                    "issuedOn",
                    "helpers.rule.certificate-too-old",
                    "%02d".formatted(freshUntil.getDayOfMonth()),
                    "%02d".formatted(freshUntil.getMonthValue()),
                    String.valueOf(freshUntil.getYear()));
        }
        inspectedOn = facts.inspectedOn();
        issuedOn = facts.issuedOn();
        relevantConviction = facts.relevantConviction();
    }

    /** They are needed as long as the volunteer helps. */
    public void keep() {
        deleteOn = null;
    }

    /** They go on this day. */
    public void deleteOn(LocalDate day) {
        deleteOn = day;
    }

    /** Whether they ought to be gone: nobody may see them any more, whether or not they were deleted yet. */
    public boolean isToDelete(LocalDate today) {
        return deleteOn != null && !deleteOn.isAfter(today);
    }

    /** Whether the volunteer may help, as far as the certificate goes. */
    public boolean holds(LocalDate today) {
        return !isToDelete(today) && !relevantConviction && today.isBefore(CertificateDays.dueOn(inspectedOn));
    }

    /** The three facts. */
    public CertificateFacts facts() {
        return new CertificateFacts(inspectedOn, issuedOn, relevantConviction);
    }

    /** The facts and their days. */
    public CertificateDetails details() {
        return new CertificateDetails(facts(), CertificateDays.dueOn(inspectedOn), deleteOn);
    }

    /** Whose certificate it is. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }
}
