package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What a person allows to be handed on, as they declared it: never changed, only ended by its last day or taken back. */
@Entity
@Table(name = "CASES_RELEASE")
public class Release {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ReleaseKind kind;

    @Column(name = "RECEIVER")
    private String receiver;

    /** The receiver without what people write this way and that way. */
    @Column(name = "RECEIVER_KEY")
    private String receiverKey;

    @Column(name = "PURPOSE")
    private String purpose;

    @Convert(converter = LifeAreasColumn.class)
    @Column(name = "AREAS")
    private Set<LifeArea> areas;

    @Column(name = "SPECIAL")
    private boolean special;

    @Column(name = "MUTUAL")
    private boolean mutual;

    @Enumerated(EnumType.STRING)
    @Column(name = "FORM")
    private ReleaseForm form;

    @Column(name = "GIVEN_ON")
    private LocalDate givenOn;

    @Column(name = "UNTIL_DAY")
    private @Nullable LocalDate until;

    @Column(name = "REVOKED_ON")
    private @Nullable LocalDate revokedOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected Release() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Release given(
            ReleaseId id, CaseId caseId, ReleaseKind kind, ReleaseData data, Actor.Person author, LocalDate today) {
        var release = new Release();
        release.id = id.value();
        release.caseId = caseId.value();
        release.kind = kind;
        release.authorName = author.displayName();
        release.receiver = Check.text("receiver", data.receiver(), ReleaseData.RECEIVER_LENGTH);
        release.receiverKey = key(release.receiver);
        release.purpose = Check.text("purpose", data.purpose(), ReleaseData.PURPOSE_LENGTH);
        release.areas = Areas.atLeastOne(data.areas());
        release.special = data.special();
        release.mutual = data.mutual();
        release.form = Check.present("form", data.form());
        release.givenOn = Days.ofWork("givenOn", data.givenOn(), today);
        release.until = data.until();
        release.note =
                Check.optionalText("note", data.note(), ReleaseData.NOTE_LENGTH).orElse(null);
        if (release.until != null && release.until.isBefore(release.givenOn)) {
            throw RuleViolation.at("until", "cases.rule.release-until");
        }
        if (release.form == ReleaseForm.ORAL && release.note == null) {
            throw RuleViolation.at("note", "cases.rule.release-oral");
        }
        return release;
    }

    /** How receivers are compared. */
    public static String key(String receiver) {
        return String.join(" ", SearchText.words(receiver));
    }

    /**
     * Takes it back.
     *
     * @throws ConcurrentChange if the command rests on another version than this one
     * @throws RuleViolation beside the day if it cannot be
     */
    public void revoke(RevokeRelease command, LocalDate today) {
        if (command.version() != version || revokedOn != null) {
            throw ConcurrentChange.after(null);
        }
        var day = Days.ofWork("on", command.on(), today);
        if (day.isBefore(givenOn)) {
            throw RuleViolation.at("on", "cases.rule.revoked-before-given");
        }
        revokedOn = day;
    }

    /** Whether a disclosure may rest on it: in force on its day, for its receiver, and for all that it holds. */
    public boolean covers(DisclosureData disclosure) {
        return state(disclosure.on()) == ReleaseState.IN_FORCE
                && !disclosure.on().isBefore(givenOn)
                && receiverKey.equals(key(disclosure.receiver()))
                && areas.containsAll(disclosure.areas())
                && (special || !disclosure.special());
    }

    /** The release as it stands on a day. On the day it is taken back it holds no more. */
    public ReleaseEntry entry(LocalDate today) {
        var data = new ReleaseData(receiver, purpose, areas, special, mutual, form, givenOn, until, note);
        return new ReleaseEntry(id(), version, kind, data, state(today), revokedOn, authorName);
    }

    /** Identity. */
    public ReleaseId id() {
        return new ReleaseId(id);
    }

    /** Whose case it belongs to. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Which of the two it is. */
    public ReleaseKind kind() {
        return kind;
    }

    /** Who may be told. */
    public String receiver() {
        return receiver;
    }

    /** When it was declared. */
    public LocalDate givenOn() {
        return givenOn;
    }

    private ReleaseState state(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return ReleaseState.REVOKED;
        }
        return until != null && day.isAfter(until) ? ReleaseState.ENDED : ReleaseState.IN_FORCE;
    }
}
