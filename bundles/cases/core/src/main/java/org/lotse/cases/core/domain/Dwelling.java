package org.lotse.cases.core.domain;

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
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.DwellingKind;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** One home of one person, from a day to a day. What holds between several is in {@link DwellingsOfPerson}. */
@Entity
@Table(name = "CASES_DWELLING")
public class Dwelling {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private DwellingKind kind;

    @Column(name = "STREET")
    private @Nullable String street;

    @Column(name = "POSTAL_CODE")
    private @Nullable String postalCode;

    @Column(name = "TOWN")
    private @Nullable String town;

    @Column(name = "MOVED_IN_ON")
    private @Nullable LocalDate movedInOn;

    @Column(name = "MOVED_OUT_ON")
    private @Nullable LocalDate movedOutOn;

    /** For the database layer. */
    protected Dwelling() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public Dwelling(DwellingId id, CaseId caseId, DwellingData data, LocalDate today) {
        this.id = id.value();
        fileId = caseId.value();
        write(data, today);
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    void revise(DwellingData data, LocalDate today) {
        write(data, today);
    }

    /** @throws ConcurrentChange if this is another version */
    public void requireVersion(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** As it is shown. */
    public DwellingEntry entry() {
        return new DwellingEntry(
                id(), version, new DwellingData(kind, street, postalCode, town, movedInOn, movedOutOn));
    }

    /** Identity. */
    public DwellingId id() {
        return new DwellingId(id);
    }

    /** Whose. */
    public CaseId caseId() {
        return new CaseId(fileId);
    }

    @Nullable
    LocalDate movedInOn() {
        return movedInOn;
    }

    boolean isPresent() {
        return movedOutOn == null;
    }

    /** Ends on the day on which the next one begins. */
    void endOn(LocalDate day) {
        movedOutOn = day;
    }

    /** Whether the person would have lived in both at once; moving takes a day that belongs to both. */
    boolean overlaps(Dwelling other) {
        return startsBefore(other.movedOutOn) && other.startsBefore(movedOutOn);
    }

    /** A start that nobody knows is before nothing: it contradicts no other dwelling. */
    private boolean startsBefore(@Nullable LocalDate end) {
        return movedInOn != null && (end == null || movedInOn.isBefore(end));
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    static DwellingData checked(DwellingData data, LocalDate today) {
        var checked = new DwellingData(
                Check.present("kind", data.kind()),
                Check.optionalText("street", data.street(), DwellingData.TEXT_LENGTH)
                        .orElse(null),
                Check.optionalText("postalCode", data.postalCode(), DwellingData.POSTAL_CODE_LENGTH)
                        .orElse(null),
                Check.optionalText("town", data.town(), DwellingData.TEXT_LENGTH)
                        .orElse(null),
                Days.planned("movedInOn", data.movedInOn(), today),
                Days.planned("movedOutOn", data.movedOutOn(), today));
        if (checked.movedInOn() != null
                && checked.movedOutOn() != null
                && checked.movedOutOn().isBefore(checked.movedInOn())) {
            throw RuleViolation.at("movedOutOn", "cases.rule.move-out-before-in");
        }
        return checked;
    }

    private void write(DwellingData data, LocalDate today) {
        var checked = checked(data, today);
        kind = checked.kind();
        street = checked.street();
        postalCode = checked.postalCode();
        town = checked.town();
        movedInOn = checked.movedInOn();
        movedOutOn = checked.movedOutOn();
    }
}
