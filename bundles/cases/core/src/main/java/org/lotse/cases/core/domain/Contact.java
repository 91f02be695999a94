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
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** An entry in the contact log of a case. It is the word of whoever wrote it: nobody else corrects or removes it. */
@Entity
@Table(name = "CASES_CONTACT")
public class Contact {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "AUTHOR_ID")
    private UUID authorId;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ContactKind kind;

    @Column(name = "HELD_ON")
    private LocalDate heldOn;

    @Column(name = "MINUTES")
    private int minutes;

    @Column(name = "LANGUAGE_CODE")
    private @Nullable String language;

    @Column(name = "INTERPRETED")
    private boolean interpreted;

    @Convert(converter = LifeAreasColumn.class)
    @Column(name = "AREAS")
    private Set<LifeArea> areas;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected Contact() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Contact log(ContactId id, LogContact command, Actor.Person author, LocalDate today) {
        var contact = new Contact();
        contact.id = id.value();
        contact.caseId = command.caseId().value();
        contact.authorId = author.id().value();
        contact.authorName = author.displayName();
        contact.write(command.contact(), today);
        return contact;
    }

    /**
     * Corrects the entry.
     *
     * @throws ConcurrentChange if the command rests on another version than this one
     * @throws RuleViolation if somebody else wrote it, or beside the first field that is not acceptable
     */
    public void revise(ReviseContact command, Actor.Person by, LocalDate today) {
        requireUnchanged(command.version(), by);
        write(command.contact(), today);
    }

    /**
     * @throws RuleViolation if somebody else wrote the entry
     * @throws ConcurrentChange if another version than this one was seen; by whom, the author knows
     */
    public void requireUnchanged(int seen, Actor.Person person) {
        if (!isBy(person)) {
            throw RuleViolation.of("cases.rule.contact-of-colleague", authorName);
        }
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** The entry as this person sees it. */
    public ContactEntry entry(Actor.Person reader) {
        return new ContactEntry(id(), version, data(), authorName, isBy(reader));
    }

    /** What was written down. */
    public ContactData data() {
        return new ContactData(
                kind, heldOn, minutes, language == null ? null : new Language(language), interpreted, areas, note);
    }

    /** Display name of whoever wrote it, as it was then. */
    public String author() {
        return authorName;
    }

    /** Identity. */
    public ContactId id() {
        return new ContactId(id);
    }

    /** In whose log it stands. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** The day of the contact. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** The areas of life that it touched. */
    public Set<LifeArea> areas() {
        return areas;
    }

    /** How long it took. */
    public int minutes() {
        return minutes;
    }

    private boolean isBy(Actor.Person person) {
        return person.id().value().equals(authorId);
    }

    /** Checks all of it before it keeps any of it. */
    private void write(ContactData data, LocalDate today) {
        var checkedKind = Check.present("kind", data.kind());
        var checkedDay = Days.ofWork("heldOn", data.heldOn(), today);
        if (data.minutes() < ContactData.LEAST_MINUTES || data.minutes() > ContactData.MOST_MINUTES) {
            throw RuleViolation.at(
                    "minutes", "cases.rule.minutes", ContactData.LEAST_MINUTES, ContactData.MOST_MINUTES);
        }
        if (data.language() != null && !data.language().isKnown()) {
            throw RuleViolation.at("language", "cases.rule.language");
        }
        var checkedNote = Check.optionalText("note", data.note(), ContactData.NOTE_LENGTH);
        kind = checkedKind;
        heldOn = checkedDay;
        minutes = data.minutes();
        language = data.language() == null ? null : data.language().code();
        interpreted = data.interpreted();
        areas = data.areas();
        note = checkedNote.orElse(null);
    }
}
