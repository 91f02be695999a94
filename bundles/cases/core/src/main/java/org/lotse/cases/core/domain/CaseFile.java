package org.lotse.cases.core.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CarePeriod;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.ReviseCase;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.merge.MergeField;
import org.lotse.cases.api.outline.CaseOutline;
import org.lotse.cases.core.domain.dispute.DataColumn;
import org.lotse.cases.core.domain.merge.MergedData;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What is kept about the accompaniment of one person. Number and tenant never change, the opening only when a case of the same person is
 * merged into this one; the core data change as a whole, one revision after the other.
 */
@Entity
@Table(name = "CASES_FILE")
public class CaseFile {

    @Id
    @Column(name = "ID")
    private UUID id;

    /** Guards the row: also a logged contact counts. */
    @Version
    @Column(name = "VERSION")
    private int version;

    /** Guards what people type: only a change of the core data counts, so a logged contact spoils nobody's form. */
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "REVISED_BY")
    private @Nullable String revisedBy;

    @Column(name = "REVISED_AT")
    private @Nullable Instant revisedAt;

    @Column(name = "NUMBER")
    private String number;

    @Column(name = "OPENED_ON")
    private LocalDate openedOn;

    @Column(name = "RESPONSIBLE_ID")
    private UUID responsibleId;

    @Column(name = "RESPONSIBLE_NAME")
    private String responsibleName;

    @Column(name = "RESPONSIBLE_SINCE")
    private @Nullable LocalDate responsibleSince;

    @Column(name = "TEAM")
    private @Nullable String team;

    @Embedded
    private Person person;

    @Embedded
    private Accompaniment care = new Accompaniment();

    @Enumerated(EnumType.STRING)
    @Column(name = "CONSENT")
    private Consent.Status consent;

    @Column(name = "CONSENT_ON")
    private @Nullable LocalDate consentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS")
    private CaseStatus status = CaseStatus.OPEN;

    /** Follows from the status; in a column of its own, because lists are read along its indexes. */
    @Enumerated(EnumType.STRING)
    @Column(name = "STANDING")
    private Standing standing = Standing.OPEN;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** A copy of what is open among the disputes: whatever shows a datum shows its mark. */
    @Convert(converter = DataColumn.class)
    @Column(name = "DISPUTED")
    private Set<Datum> disputed = Set.of();

    @Column(name = "CONTACTS")
    private int contacts;

    @Column(name = "CONTACT_MINUTES")
    private int contactMinutes;

    /** Since when nothing was heard: the latest contact, or the opening. What the list sorts by. */
    @Column(name = "QUIET_SINCE")
    private LocalDate quietSince;

    /** The numbers of cases that were merged into this one, with a blank between: people still say them. */
    @Column(name = "FORMER_NUMBERS")
    private String formerNumbers = "";

    /** The list with which it came, if it came with one. */
    @Column(name = "IMPORT_ID")
    private @Nullable UUID importId;

    /** As it stands in lists; this and the next two are copies, made whenever the person changes. */
    @Column(name = "LIST_NAME")
    private String listName;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @OneToOne(
            mappedBy = "file",
            fetch = FetchType.LAZY,
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    private SearchedWords searched;

    /** For the database layer. */
    protected CaseFile() {}

    /**
     * Opens a file.
     *
     * @param numbering draws the next number of a year; asked last, so that a refused command uses none
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static CaseFile open(
            CaseId id,
            OpenCase command,
            Responsible responsible,
            LocalDate today,
            Function<Year, CaseNumber> numbering) {
        var file = new CaseFile();
        file.id = id.value();
        file.searched = new SearchedWords(file);
        file.openedOn = Days.ofWork("openedOn", command.openedOn(), today);
        file.quietSince = file.openedOn;
        file.responsibleId = responsible.id().value();
        file.responsibleName = responsible.name();
        file.write(command.person(), command.consent(), command.note(), today);
        file.number = numbering.apply(Year.from(file.openedOn)).value();
        file.index();
        return file;
    }

    /**
     * Replaces the core data.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseCase command, LastChange change, LocalDate today) {
        if (command.revision() != revision) {
            throw ConcurrentChange.after(lastChange());
        }
        write(command.person(), command.consent(), command.note(), today);
        index();
        revision++;
        revisedBy = change.by();
        revisedAt = change.at();
    }

    /**
     * Takes in another case of the same person: of the core data what somebody chose, and the earlier beginning. What else belongs to that
     * case comes here too, and then the contact log is to be summed up again.
     *
     * @throws RuleViolation beside the first field that is not acceptable together with the others
     */
    public void absorb(
            CaseFile goes, Set<MergeField> fromOther, PeriodRules rules, LastChange change, LocalDate today) {
        withPeriod(rules);
        goes.withPeriod(rules);
        var merged = new MergedData(details(), goes.details(), fromOther);
        write(merged.person(), merged.consent(), merged.note(), today);
        openedOn = Days.earlier(openedOn, goes.openedOn);
        care.absorb(goes.care, rules, openedOn, person.data().movedInOn());
        if (goes.status == CaseStatus.TRANSITION) {
            turn(CaseStatus.TRANSITION);
        }
        var both = EnumSet.noneOf(Datum.class);
        both.addAll(disputed);
        both.addAll(goes.disputed);
        disputed = Set.copyOf(both);
        formerNumbers = Stream.of(formerNumbers, goes.number, goes.formerNumbers)
                .filter(numbers -> !numbers.isEmpty())
                .collect(Collectors.joining(" "));
        index();
        revision++;
        revisedBy = change.by();
        revisedAt = change.at();
    }

    /** From when until when the person would be accompanied if the other case were merged into this one. */
    public CarePeriod periodWith(CaseFile goes, PeriodRules rules) {
        withPeriod(rules);
        goes.withPeriod(rules);
        var movedIn =
                new MergedData(details(), goes.details(), Set.of()).person().movedInOn();
        return care.with(goes.care, rules, Days.earlier(openedOn, goes.openedOn), movedIn);
    }

    /** The list with which it came, if it came with one. */
    public Optional<ImportId> importId() {
        return Optional.ofNullable(importId).map(ImportId::new);
    }

    /** It came with a list, and the accompaniment stands where the list says. */
    public void cameWith(ImportId list, CaseStatus where) {
        importId = list.value();
        turn(where);
    }

    /** The contact log changed and sums up to this now. */
    public void contactsSumUpTo(ContactTotals totals) {
        contacts = totals.number();
        contactMinutes = totals.minutes();
        quietSince = totals.lastOn() == null ? openedOn : totals.lastOn();
    }

    /** Reckons from when until when the person is accompanied: after opening, and whenever their dates may have changed. */
    public void reckonPeriod(PeriodRules rules) {
        care.reckon(rules, openedOn, person.data().movedInOn());
    }

    /** As {@link #reckonPeriod}, only for a file that has no period yet. */
    public CaseFile withPeriod(PeriodRules rules) {
        if (!care.isReckoned()) {
            reckonPeriod(rules);
        }
        return this;
    }

    /**
     * Changes on what the period rests, and reckons it again.
     *
     * @throws ConcurrentChange if the command rests on another period
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void changePeriod(ChangePeriod command, PeriodRules rules, LocalDate today) {
        withPeriod(rules);
        if (!command.seen().equals(care.period())) {
            throw ConcurrentChange.after(null);
        }
        care.change(command.programme(), command.setOn(), today);
        reckonPeriod(rules);
    }

    /**
     * Gives the case to a colleague, or to another team.
     *
     * @param to who the command's person is
     * @throws ConcurrentChange if somebody else answers for it than the command says
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public Reassignment assign(AssignCase command, Responsible to, String by, LocalDate today) {
        if (!command.seen().value().equals(responsibleId)) {
            throw ConcurrentChange.after(null);
        }
        var newTeam = Check.optionalText("team", command.team(), AssignCase.TEAM_LENGTH)
                .orElse(null);
        if (to.id().value().equals(responsibleId) && Objects.equals(newTeam, team)) {
            throw RuleViolation.at("person", "cases.rule.assign-same");
        }
        var on = Days.ofWork("on", command.on(), today);
        if (on.isBefore(since())) {
            throw RuleViolation.at("on", "cases.rule.assign-too-early");
        }
        var reason = Check.text("reason", command.reason(), AssignCase.REASON_LENGTH);
        var done = new Reassignment(responsible(), to, newTeam, on, reason, by);
        responsibleId = to.id().value();
        responsibleName = to.name();
        responsibleSince = on;
        team = newTeam;
        return done;
    }

    /** Who answers for it, with how that came about. */
    public Responsibility responsibility(List<Reassignment> history) {
        return new Responsibility(id(), responsible(), team, since(), openedOn, history, List.of());
    }

    private LocalDate since() {
        return responsibleSince == null ? openedOn : responsibleSince;
    }

    private Responsible responsible() {
        return new Responsible(new UserId(responsibleId), responsibleName);
    }

    /** An extension is asked for. */
    public void extensionAsked() {
        care.asked(true);
    }

    /** The extension was refused. */
    public void extensionRefused() {
        care.asked(false);
    }

    /** The extension was granted. Tells the new last day. */
    public LocalDate extend(int months) {
        care.asked(false);
        return care.extend(months);
    }

    /** The stage of the period today, if colleagues were not told of it yet; they are from now on. */
    public Optional<PeriodStage> announceStage(LocalDate today) {
        return care.announce(today);
    }

    /** From when until when the person is accompanied; null for a file that has no period yet. */
    public @Nullable CarePeriod period() {
        return care.period();
    }

    /** The file as it is shown. */
    public CaseDetails details() {
        return new CaseDetails(
                id(),
                number(),
                revision,
                person.data(),
                new Consent(consent, consentOn),
                note,
                openedOn,
                responsible(),
                null,
                care.period(),
                status,
                new ContactTotals(contacts, contactMinutes, contacts == 0 ? null : quietSince),
                disputed);
    }

    /** The file as other modules see it: nothing of the person. */
    public CaseOutline outline() {
        var period = care.period();
        return new CaseOutline(
                id(),
                number(),
                status,
                responsible(),
                openedOn,
                period == null ? null : period.beginsOn(),
                period == null ? null : period.endsOn());
    }

    /** What the person disputes. */
    public Set<Datum> disputed() {
        return disputed;
    }

    /** The person disputes this from now on, and nothing else; also what a closed file holds. */
    public void dispute(Set<Datum> data) {
        disputed = Set.copyOf(data);
    }

    /** By what colleagues tell it from others in a line: family name first, then the number. */
    public String caption() {
        return listName + " · " + number;
    }

    /** Whether this colleague answers for it. */
    public boolean isOf(UserId colleague) {
        return responsibleId.equals(colleague.value());
    }

    /**
     * The one guard of what is closed.
     *
     * @throws RuleViolation if the case is closed
     */
    public void requireOpen() {
        if (isClosed()) {
            throw RuleViolation.of("cases.rule.case-closed");
        }
    }

    /** Whether the accompaniment is over. */
    public boolean isClosed() {
        return standing == Standing.CLOSED;
    }

    /** Where the accompaniment stands. */
    public CaseStatus status() {
        return status;
    }

    /** The accompaniment stands there from now on. */
    public void turn(CaseStatus now) {
        status = now;
        standing = now.standing();
    }

    /** The first day of the accompaniment. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** Identity. */
    public CaseId id() {
        return new CaseId(id);
    }

    private @Nullable LastChange lastChange() {
        return revisedBy == null || revisedAt == null ? null : new LastChange(revisedBy, revisedAt);
    }

    private CaseNumber number() {
        return new CaseNumber(number);
    }

    /** Checks all of it before it keeps any of it. */
    private void write(PersonData data, Consent answer, @Nullable String text, LocalDate today) {
        var checkedPerson = Person.of(data, today);
        var checkedConsent = checked(answer, today);
        var checkedNote = Check.optionalText("note", text, CaseDetails.NOTE_LENGTH);
        person = checkedPerson;
        consent = checkedConsent.status();
        consentOn = checkedConsent.on();
        note = checkedNote.orElse(null);
    }

    private static Consent checked(Consent answer, LocalDate today) {
        return switch (Check.present("consent", answer.status())) {
            case NOT_ASKED -> Consent.NOT_ASKED;
            case REFUSED -> new Consent(Consent.Status.REFUSED, Days.ofLife("consentOn", answer.on(), today));
            case GIVEN -> new Consent(Consent.Status.GIVEN, Days.ofLife("consentOn", givenOn(answer), today));
        };
    }

    private static LocalDate givenOn(Consent answer) {
        if (answer.on() == null) {
            throw RuleViolation.at("consentOn", "cases.rule.consent-day");
        }
        return answer.on();
    }

    private void index() {
        listName = person.listName();
        sortName = SearchText.sortable(listName);
        searchText =
                SearchText.of(number, SearchText.of(person.names()), formerNumbers.isEmpty() ? null : formerNumbers);
        searched.become(searchText);
    }
}
