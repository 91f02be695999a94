package org.lotse.cases.core.domain.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.event.SupportRequested;
import org.lotse.cases.api.event.SupportWithdrawn;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Help that a case asks of the helper circle. What was asked is never changed: whoever wants something else takes it back and asks anew. */
@Entity
@Table(name = "CASES_SUPPORT")
public class SupportRequest {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    /** Guards what people decide; written with every change, so that one of a collection alone counts for the row too. */
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private SupportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private @Nullable LifeArea area;

    @Convert(converter = LanguageCodesColumn.class)
    @Column(name = "LANGUAGES")
    private List<Language> languages;

    @Column(name = "STARTS_ON")
    private LocalDate startsOn;

    @Column(name = "HOURS_PER_WEEK")
    private @Nullable Integer hoursPerWeek;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "REQUESTED_ON")
    private LocalDate requestedOn;

    @Column(name = "REQUESTED_BY")
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private SupportState state;

    @Column(name = "STATE_SINCE")
    private LocalDate since;

    @ElementCollection
    @CollectionTable(name = "CASES_SUPPORT_ANSWER", joinColumns = @JoinColumn(name = "SUPPORT_ID"))
    private Set<OneAnswer> answers = new HashSet<>();

    /** For the database layer. */
    protected SupportRequest() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static SupportRequest asked(SupportId id, RequestSupport command, Actor.Person by, LocalDate today) {
        var data = command.support();
        var request = new SupportRequest();
        request.id = id.value();
        request.caseId = command.caseId().value();
        request.kind = Check.present("kind", data.kind());
        request.area = data.area();
        request.languages = languages(data.languages());
        request.startsOn = startsOn(data.startsOn(), today);
        request.hoursPerWeek = hours(data.hoursPerWeek());
        request.note =
                Check.optionalText("note", data.note(), SupportData.NOTE_LENGTH).orElse(null);
        if (!data.agreed()) {
            throw RuleViolation.at("agreed", "cases.rule.support-agreed");
        }
        request.requestedOn = today;
        request.requestedBy = by.displayName();
        request.state = SupportState.REQUESTED;
        request.since = today;
        return request;
    }

    /** An answer came; one that makes no sense any more changes nothing. */
    public void hear(SupportState answer, LocalDate on) {
        if (state != SupportState.WITHDRAWN && state != answer && !on.isBefore(since)) {
            turn(answer, on, null);
        }
    }

    /** @throws ConcurrentChange if it changed since it was seen, or is over */
    public SupportWithdrawn withdraw(WithdrawSupport command, Actor.Person by, LocalDate today) {
        if (command.revision() != revision || state.isOver()) {
            throw ConcurrentChange.after(null);
        }
        return withdraw(by, today);
    }

    /** It is not asked for any more, however far it is. */
    public SupportWithdrawn withdraw(Actor.Person by, LocalDate today) {
        turn(SupportState.WITHDRAWN, today, by.displayName());
        return new SupportWithdrawn(id(), today);
    }

    /** What others may know of it. */
    public SupportRequested event(Actor.Person by) {
        return new SupportRequested(id(), by.id(), kind, area, languages, startsOn, hoursPerWeek, requestedOn);
    }

    /** As colleagues read it. */
    public SupportEntry entry() {
        return new SupportEntry(
                id(),
                revision,
                new SupportData(kind, area, languages, startsOn, hoursPerWeek, note, true),
                requestedOn,
                requestedBy,
                state,
                answers.stream()
                        .sorted(Comparator.comparingInt(OneAnswer::number))
                        .map(OneAnswer::answer)
                        .toList());
    }

    /** Identity. */
    public SupportId id() {
        return new SupportId(id);
    }

    /** Whose case it belongs to. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    private void turn(SupportState to, LocalDate on, @Nullable String by) {
        answers.add(new OneAnswer(answers.size() + 1, to, on, by));
        state = to;
        since = on;
        revision++;
    }

    private static List<Language> languages(List<Language> asked) {
        if (!asked.stream().allMatch(Language::isKnown)) {
            throw RuleViolation.at("languages", "cases.rule.language");
        }
        var once = asked.stream().distinct().sorted().toList();
        if (once.size() > SupportData.MOST_LANGUAGES) {
            throw RuleViolation.at("languages", "cases.rule.too-many", SupportData.MOST_LANGUAGES);
        }
        return once;
    }

    private static LocalDate startsOn(LocalDate asked, LocalDate today) {
        var day = Days.arranged("startsOn", asked, today);
        if (day.isBefore(today)) {
            throw RuleViolation.at("startsOn", "cases.rule.support-from-past");
        }
        return day;
    }

    private static @Nullable Integer hours(@Nullable Integer asked) {
        if (asked != null && (asked < SupportData.LEAST_HOURS || asked > SupportData.MOST_HOURS)) {
            throw RuleViolation.at(
                    "hoursPerWeek", "cases.rule.support-hours", SupportData.LEAST_HOURS, SupportData.MOST_HOURS);
        }
        return asked;
    }
}
