package org.lotse.helpers.core.domain.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestDetails;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.api.request.ReceivedRequest;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.core.domain.Differences;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.helpers.core.domain.Slots;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Help that somebody needs. What is written down changes as a whole, one revision after the other; the state goes its allowed steps. */
@Entity
@Table(name = "HELPERS_REQUEST")
public class HelpRequest {

    /** Folding makes few texts longer; what is beyond is not searched. */
    private static final int SEARCH_LENGTH = 700;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Convert(converter = StateRank.class)
    @Column(name = "STATE")
    private HelpRequestState state;

    @Column(name = "RECEIVED_ON")
    private LocalDate receivedOn;

    @Column(name = "REFERENCE")
    private @Nullable UUID reference;

    @Column(name = "ASKED_BY")
    private @Nullable UUID askedBy;

    @Column(name = "SKILL")
    private String skill;

    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private @Nullable LifeArea area;

    @ElementCollection
    @CollectionTable(name = "HELPERS_REQUEST_LANGUAGE", joinColumns = @JoinColumn(name = "REQUEST_ID"))
    @Column(name = "LANGUAGE_CODE")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_REQUEST_SLOT", joinColumns = @JoinColumn(name = "REQUEST_ID"))
    @Column(name = "SLOT")
    private Set<String> slots = new HashSet<>();

    @Column(name = "HOURS_PER_WEEK")
    private @Nullable Integer hoursPerWeek;

    @Column(name = "FROM_DAY")
    private LocalDate fromDay;

    @Column(name = "FIRST_NAME")
    private @Nullable String firstName;

    @Column(name = "TASK")
    private @Nullable String task;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Enumerated(EnumType.STRING)
    @Column(name = "DECLINED")
    private @Nullable DeclineReason declined;

    /** For the database layer. */
    protected HelpRequest() {}

    /**
     * Somebody here writes down what is asked.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static HelpRequest entered(HelpRequestId id, HelpRequestData data, LocalDate today) {
        var request = new HelpRequest();
        request.id = id.value();
        request.revision = Revision.first();
        request.state = HelpRequestState.OPEN;
        request.receivedOn = today;
        request.write(data);
        return request;
    }

    /**
     * Somebody asks from outside, without a name.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static HelpRequest received(HelpRequestId id, ReceivedRequest received) {
        var data = new HelpRequestData(
                received.skill(),
                received.area(),
                Set.copyOf(received.languages()),
                Set.of(),
                received.hoursPerWeek(),
                received.from(),
                null,
                null);
        var request = entered(id, data, received.on());
        request.reference = received.reference();
        request.askedBy = received.requestedBy().value();
        return request;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is over
     */
    public void revise(ReviseHelpRequest command, LastChange change) {
        var next = revision.after(command.revision(), change);
        if (state.isFinal()) {
            throw RuleViolation.of("helpers.rule.request-over");
        }
        write(command.data());
        revision = next;
    }

    /**
     * Somebody looks for a volunteer.
     *
     * @throws ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation if it is not open
     */
    public void takeUp(long seen, LastChange change) {
        go(seen, change, HelpRequestState.TAKEN_UP, HelpRequestState.OPEN);
    }

    /**
     * Nobody will help.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it is neither open nor taken up
     */
    public void decline(DeclineHelpRequest command, LastChange change) {
        var reason = Check.present("reason", command.reason());
        go(command.revision(), change, HelpRequestState.DECLINED, HelpRequestState.OPEN, HelpRequestState.TAKEN_UP);
        declined = reason;
    }

    /**
     * A volunteer helps.
     *
     * @throws ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation if it is not taken up
     */
    void arrange(long seen, LastChange change) {
        go(seen, change, HelpRequestState.ARRANGED, HelpRequestState.TAKEN_UP);
    }

    /**
     * The volunteer helps no more.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation if nobody helps
     */
    void end(EndSponsorship command, LastChange change) {
        go(
                command.revision(),
                change,
                command.lookOn() ? HelpRequestState.TAKEN_UP : HelpRequestState.ENDED,
                HelpRequestState.ARRANGED);
    }

    /** Whoever asked needs it no more; nothing happens if it is over. */
    public void withdraw(LastChange change) {
        if (!state.isFinal()) {
            state = HelpRequestState.WITHDRAWN;
            revision = revision.next(change);
        }
    }

    /** The request as shown when opened. */
    public HelpRequestDetails details() {
        var data = new HelpRequestData(
                skill, area, languages(), slots(), hoursPerWeek, fromDay, firstName, task, circle().orElse(null));
        return new HelpRequestDetails(
                id(),
                revision.number(),
                state,
                data,
                receivedOn,
                askedBy == null ? null : new UserId(askedBy),
                declined);
    }

    /** The line in the list. */
    public HelpRequestSummary summary() {
        return new HelpRequestSummary(
                id(),
                state,
                skill,
                firstName,
                area,
                languages(),
                hoursPerWeek,
                fromDay,
                receivedOn,
                askedBy != null,
                circle().orElse(null));
    }

    /** What a volunteer has to bring along. */
    public Need need() {
        return new Need(skill, area, languages(), slots(), hoursPerWeek);
    }

    /** Identity. */
    public HelpRequestId id() {
        return new HelpRequestId(id);
    }

    /** The circle that it is given to. */
    public Optional<CircleId> circle() {
        return Optional.ofNullable(circleId).map(CircleId::new);
    }

    /** How far it has come. */
    public HelpRequestState state() {
        return state;
    }

    /** By which whoever asked from outside knows it. */
    public @Nullable UUID reference() {
        return reference;
    }

    /** The day on which it came in. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** From which day on help is needed. */
    public LocalDate fromDay() {
        return fromDay;
    }

    /** Tag of what is to be done. */
    public String skill() {
        return skill;
    }

    /** By which the person is called. */
    public @Nullable String firstName() {
        return firstName;
    }

    private void go(long seen, LastChange change, HelpRequestState to, HelpRequestState... from) {
        var next = revision.after(seen, change);
        if (!Set.of(from).contains(state)) {
            throw RuleViolation.of(state.isFinal() ? "helpers.rule.request-over" : "helpers.rule.request-step");
        }
        state = to;
        revision = next;
    }

    private void write(HelpRequestData data) {
        skill = Check.text("skill", data.skill(), VolunteerData.SKILL_LENGTH);
        area = data.area();
        Differences.apply(languages, codes(data.languages()));
        Differences.apply(slots, data.slots().stream().map(Slots::write).collect(Collectors.toSet()));
        hoursPerWeek = hours(data.hoursPerWeek());
        fromDay = Check.present("from", data.from());
        firstName = Check.optionalText("firstName", data.firstName(), HelpRequestData.FIRST_NAME_LENGTH)
                .orElse(null);
        task = Check.optionalText("task", data.task(), HelpRequestData.TASK_LENGTH)
                .orElse(null);
        circleId = data.circle() == null ? null : data.circle().value();
        var words = SearchText.of(firstName, task, SuggestedSkill.of(skill).isPresent() ? null : skill);
        searchText = words.length() <= SEARCH_LENGTH ? words : words.substring(0, SEARCH_LENGTH);
    }

    private Set<Language> languages() {
        return languages.stream().map(Language::new).collect(Collectors.toSet());
    }

    private Set<WeeklySlot> slots() {
        return slots.stream().map(Slots::read).collect(Collectors.toSet());
    }

    private static Set<String> codes(Set<Language> wanted) {
        if (wanted.size() > HelpRequestData.MOST_LANGUAGES) {
            throw RuleViolation.at("languages", "helpers.rule.too-many", HelpRequestData.MOST_LANGUAGES);
        }
        if (!wanted.stream().allMatch(Language::isKnown)) {
            throw RuleViolation.at("languages", "helpers.rule.language");
        }
        return wanted.stream().map(Language::code).collect(Collectors.toSet());
    }

    private static @Nullable Integer hours(@Nullable Integer hours) {
        if (hours != null && (hours < 1 || hours > HelpRequestData.MOST_HOURS)) {
            throw RuleViolation.at("hoursPerWeek", "helpers.rule.hours", HelpRequestData.MOST_HOURS);
        }
        return hours;
    }
}
