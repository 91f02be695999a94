package org.lotse.cases.core.domain.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.merge.MergedCaseEntry;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Person;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What remains of a case that was merged into another one. Bears its identity and is written once; nothing is worked on in it any more. */
@Entity
@Table(name = "CASES_MERGED")
public class MergedCase {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "NUMBER")
    private String number;

    @Column(name = "OPENED_ON")
    private LocalDate openedOn;

    @Column(name = "RESPONSIBLE_NAME")
    private String responsibleName;

    /** The list with which it came: that cannot be undone any more. */
    @Column(name = "IMPORT_ID")
    private @Nullable UUID importId;

    @Embedded
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONSENT")
    private Consent.Status consent;

    @Column(name = "CONSENT_ON")
    private @Nullable LocalDate consentOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "MERGED_AT")
    private Instant at;

    @Column(name = "MERGED_BY")
    private String by;

    @Column(name = "REASON")
    private String reason;

    /** For the database layer. */
    protected MergedCase() {}

    /** @throws RuleViolation if no reason is given, or too long a one */
    public static MergedCase of(CaseFile goes, CaseId stays, String reason, LastChange change) {
        var seen = goes.details();
        var merged = new MergedCase();
        merged.id = seen.id().value();
        merged.caseId = stays.value();
        merged.number = seen.number().value();
        merged.openedOn = seen.openedOn();
        merged.responsibleName = seen.responsible().name();
        merged.importId = goes.importId().map(list -> list.value()).orElse(null);
        merged.person = Person.asKnown(seen.person());
        merged.consent = seen.consent().status();
        merged.consentOn = seen.consent().on();
        merged.note = seen.note();
        merged.at = change.at();
        merged.by = change.by();
        merged.reason = Check.text("reason", reason, MergeCases.REASON_LENGTH);
        return merged;
    }

    /** The case that stays. */
    public CaseId stays() {
        return new CaseId(caseId);
    }

    /** As it is shown. */
    public MergedCaseEntry entry() {
        return new MergedCaseEntry(
                new CaseId(id),
                new CaseNumber(number),
                openedOn,
                responsibleName,
                person.data(),
                new Consent(consent, consentOn),
                note,
                at,
                by,
                reason);
    }
}
