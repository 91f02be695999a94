package org.lotse.helpers.core.domain.clearing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.core.domain.Contact;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a volunteer is cleared with. A value: what changes is replaced as a whole. */
@Embeddable
public class Clearing {

    @Column(name = "SECRECY_VERSION")
    private @Nullable String secrecyVersion;

    @Column(name = "SECRECY_ON")
    private @Nullable LocalDate secrecyOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "INSURANCE")
    private @Nullable InsuranceRoute insurance;

    @Enumerated(EnumType.STRING)
    @Column(name = "CERTIFICATE_NEED")
    private @Nullable CertificateNeed certificateNeed;

    @Column(name = "EMERGENCY_NAME")
    private @Nullable String emergencyName;

    @Column(name = "EMERGENCY_PHONE")
    private @Nullable String emergencyPhone;

    /** For the database layer. */
    protected Clearing() {}

    private Clearing(ClearingData data) {
        secrecyVersion = text("secrecyVersion", data.secrecyVersion(), ClearingData.VERSION_LENGTH);
        secrecyOn = data.secrecyOn();
        insurance = data.insurance();
        certificateNeed = data.certificateNeed();
        emergencyName = text("emergencyName", data.emergencyName(), ClearingData.NAME_LENGTH);
        emergencyPhone = Contact.phone("emergencyPhone", data.emergencyPhone(), ClearingData.PHONE_LENGTH);
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Clearing of(ClearingData data, LocalDate today) {
        var clearing = new Clearing(data);
        if (clearing.secrecyVersion != null && clearing.secrecyOn == null) {
            throw RuleViolation.at("secrecyOn", "helpers.rule.secrecy-day");
        }
        if (clearing.secrecyOn != null && clearing.secrecyVersion == null) {
            throw RuleViolation.at("secrecyVersion", "helpers.rule.secrecy-version");
        }
        if (clearing.secrecyOn != null && clearing.secrecyOn.isAfter(today)) {
            throw RuleViolation.at("secrecyOn", "helpers.rule.day-in-future");
        }
        if (clearing.emergencyName != null && clearing.emergencyPhone == null) {
            throw RuleViolation.at("emergencyPhone", "helpers.rule.emergency-phone");
        }
        return clearing;
    }

    /** The same without somebody else's name and number. */
    public Clearing withoutEmergencyContact() {
        return new Clearing(new ClearingData(secrecyVersion, secrecyOn, insurance, certificateNeed, null, null));
    }

    /** As it is read. */
    public ClearingData data() {
        return new ClearingData(secrecyVersion, secrecyOn, insurance, certificateNeed, emergencyName, emergencyPhone);
    }

    /**
     * What is missing before they may help.
     *
     * @param certificateHolds whether a certificate was inspected that is not due again and speaks against nothing
     */
    public List<Missing> missing(boolean certificateHolds) {
        var missing = new ArrayList<Missing>();
        if (secrecyOn == null) {
            missing.add(Missing.SECRECY);
        }
        if (insurance == null) {
            missing.add(Missing.INSURANCE);
        }
        if (certificateNeed == null) {
            missing.add(Missing.CERTIFICATE_NEED);
        } else if (certificateNeed.isNeeded() && !certificateHolds) {
            missing.add(Missing.CERTIFICATE);
        }
        return List.copyOf(missing);
    }

    private static @Nullable String text(String field, @Nullable String value, int maximum) {
        return Check.optionalText(field, value, maximum).orElse(null);
    }
}
