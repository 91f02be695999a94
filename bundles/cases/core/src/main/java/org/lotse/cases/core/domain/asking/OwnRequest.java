package org.lotse.cases.core.domain.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.AskedHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Another body was asked for the hand-over of somebody. Written once and never changed. */
@Entity
@Table(name = "CASES_HANDOVER_REQUEST")
public class OwnRequest {

    private static final int NAME_LENGTH = 300;

    @Id
    @Column(name = "ID")
    private @Nullable UUID id;

    @Column(name = "FILE_ID")
    private @Nullable UUID ownCase;

    @Column(name = "PERSON_NAME")
    private String person;

    @Column(name = "BODY_NAME")
    private String body;

    @Column(name = "TOKEN")
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(name = "GROUND")
    private RequestGround ground;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONSENT_FORM")
    private ReleaseForm consentForm;

    @Column(name = "CONSENT_ON")
    private LocalDate consentOn;

    @Column(name = "CONSENT_NOTE")
    private @Nullable String consentNote;

    @Column(name = "AUTHOR_NAME")
    private String author;

    /** For the database layer. */
    protected OwnRequest() {}

    private OwnRequest(AskForHandover asked, PersonData of, MarkReference reference, String author, LocalDate today) {
        ground = Check.present("requestGround", asked.ground());
        note = ground == RequestGround.OTHER
                ? Check.text("requestNote", asked.note(), HandoverRequests.NOTE_LENGTH)
                : Check.optionalText("requestNote", asked.note(), HandoverRequests.NOTE_LENGTH)
                        .orElse(null);
        consentForm = Check.present("requestConsentForm", asked.consentForm());
        consentOn = Check.present("requestConsentOn", asked.consentOn());
        if (consentOn.isAfter(today)) {
            throw RuleViolation.at("requestConsentOn", "cases.rule.consent-in-the-future");
        }
        consentNote = consentForm == ReleaseForm.ORAL
                ? Check.text("requestConsentNote", asked.consentNote(), HandoverRequests.NOTE_LENGTH)
                : Check.optionalText("requestConsentNote", asked.consentNote(), HandoverRequests.NOTE_LENGTH)
                        .orElse(null);
        var own = asked.ownCase();
        ownCase = own == null ? null : own.value();
        person = named(of);
        body = reference.body().name();
        token = reference.token();
        this.author = author;
    }

    /**
     * What is about to be asked.
     *
     * @param of the person, as known here
     * @param reference which case of which body
     * @throws RuleViolation beside the field that is missing
     */
    public static OwnRequest of(
            AskForHandover asked, PersonData of, MarkReference reference, String author, LocalDate today) {
        return new OwnRequest(asked, of, reference, author, today);
    }

    /** The same, once it is on its way. */
    public OwnRequest sentAs(PackageId sent) {
        id = sent.value();
        return this;
    }

    /** The package. */
    public PackageId id() {
        return new PackageId(Objects.requireNonNull(id, "Not sent yet"));
    }

    /** Which case of the other body it is about. */
    public String token() {
        return token;
    }

    /** Why it is asked. */
    public RequestGround ground() {
        return ground;
    }

    /** What else the other body reads. */
    public @Nullable String note() {
        return note;
    }

    /** How the person agreed. */
    public ReleaseForm consentForm() {
        return consentForm;
    }

    /** When the person agreed. */
    public LocalDate consentOn() {
        return consentOn;
    }

    /** As it is shown beside what the exchange knows. */
    public AskedHandover with(SentPackage sent) {
        return new AskedHandover(
                sent, body, person, ownCase == null ? null : new CaseId(ownCase), ground, note, author);
    }

    private static String named(PersonData person) {
        var name = person.fullName();
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }
}
