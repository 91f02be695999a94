package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.DisclosureEntry;
import org.lotse.cases.api.release.DisclosureId;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** An entry in the register of who received what. Written once and never changed. */
@Entity
@Table(name = "CASES_DISCLOSURE")
public class Disclosure {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    @Column(name = "RECEIVER")
    private String receiver;

    @Column(name = "DISCLOSED_ON")
    private LocalDate disclosedOn;

    @Convert(converter = LifeAreasColumn.class)
    @Column(name = "AREAS")
    private Set<LifeArea> areas;

    @Column(name = "SPECIAL")
    private boolean special;

    @Column(name = "CONTENT")
    private String content;

    @Column(name = "PROVISION")
    private @Nullable String provision;

    @Column(name = "CONSENT_ID")
    private @Nullable UUID consentId;

    @Column(name = "SECRECY_ID")
    private @Nullable UUID secrecyId;

    /** For the database layer. */
    protected Disclosure() {}

    /**
     * @param releases those of the case
     * @throws RuleViolation beside the first field that is not acceptable, or if it rests on nothing
     */
    public static Disclosure made(
            DisclosureId id, RecordDisclosure command, List<Release> releases, Actor.Person author, LocalDate today) {
        var data = command.disclosure();
        var disclosure = new Disclosure();
        disclosure.id = id.value();
        disclosure.caseId = command.caseId().value();
        disclosure.authorName = author.displayName();
        disclosure.receiver = Check.text("receiver", data.receiver(), ReleaseData.RECEIVER_LENGTH);
        disclosure.disclosedOn = Days.ofWork("on", data.on(), today);
        disclosure.areas = Areas.atLeastOne(data.areas());
        disclosure.special = data.special();
        disclosure.content = Check.text("content", data.content(), DisclosureData.CONTENT_LENGTH);
        disclosure.provision = Check.optionalText("provision", data.provision(), DisclosureData.PROVISION_LENGTH)
                .orElse(null);
        var grounds = Grounds.among(releases, data);
        grounds.requireEnough(disclosure.provision);
        disclosure.consentId = value(grounds.consent());
        disclosure.secrecyId = value(grounds.secrecy());
        return disclosure;
    }

    /** The entry as it is shown. */
    public DisclosureEntry entry() {
        return new DisclosureEntry(
                id(),
                new DisclosureData(receiver, disclosedOn, areas, special, content, provision),
                release(consentId),
                release(secrecyId),
                authorName);
    }

    /** Identity. */
    public DisclosureId id() {
        return new DisclosureId(id);
    }

    /** In whose register it stands. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** When it was handed on. */
    public LocalDate disclosedOn() {
        return disclosedOn;
    }

    private static @Nullable UUID value(@Nullable ReleaseId release) {
        return release == null ? null : release.value();
    }

    private static @Nullable ReleaseId release(@Nullable UUID value) {
        return value == null ? null : new ReleaseId(value);
    }
}
