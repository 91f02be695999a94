package org.lotse.cases.core.domain.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

/** How somebody's life stood on a day. A draft changes as a whole, one revision after the other; what is finished never does. */
@Entity
@Table(name = "CASES_ASSESSMENT")
public class Assessment {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    /** Guards what people type; written with every change, so that a judgement alone counts for the row too. */
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "REVISED_BY")
    private String revisedBy;

    @Column(name = "REVISED_AT")
    private Instant revisedAt;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    @Column(name = "HELD_ON")
    private LocalDate heldOn;

    @Column(name = "PARTICIPANTS")
    private @Nullable String participants;

    @Column(name = "LANGUAGE_CODE")
    private @Nullable String language;

    @Column(name = "INTERPRETED")
    private boolean interpreted;

    @ElementCollection
    @CollectionTable(name = "CASES_JUDGEMENT", joinColumns = @JoinColumn(name = "ASSESSMENT_ID"))
    private Set<AreaJudgement> judgements = new HashSet<>();

    @Column(name = "STRENGTHS")
    private @Nullable String strengths;

    @Column(name = "NEEDS")
    private @Nullable String needs;

    @Column(name = "WISHES")
    private @Nullable String wishes;

    @Column(name = "FINISHED_AT")
    private @Nullable Instant finishedAt;

    @Column(name = "FINISHED_BY")
    private @Nullable String finishedBy;

    /** For the database layer. */
    protected Assessment() {}

    /** A draft of today that says nothing yet. */
    public static Assessment begin(AssessmentId id, CaseId caseId, Actor.Person author, LocalDate today, Instant now) {
        var draft = new Assessment();
        draft.id = id.value();
        draft.caseId = caseId.value();
        draft.authorName = author.displayName();
        draft.heldOn = today;
        draft.revisedBy = author.displayName();
        draft.revisedAt = now;
        return draft;
    }

    /** A draft says what an earlier one said, as far as its areas are still looked at. */
    public void repeat(Assessment last, AreasOfTenant areas) {
        participants = last.participants;
        language = last.language;
        interpreted = last.interpreted;
        strengths = last.strengths;
        needs = last.needs;
        wishes = last.wishes;
        judgements = areas.inOrder()
                .filter(area -> !area.isRetired())
                .flatMap(area -> last.judgementOf(area.id()).map(judged -> new AreaJudgement(area, judged)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Replaces what a draft says.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation if it is finished, or beside the first field that is not acceptable
     */
    public void revise(ReviseAssessment command, AreasOfTenant areas, LastChange change, LocalDate today) {
        requireDraft(command.revision());
        write(command.assessment(), areas, today);
        revision++;
        revisedBy = change.by();
        revisedAt = change.at();
    }

    /** From now on it is never changed. */
    public void finish(LastChange change) {
        if (judgements.stream().noneMatch(AreaJudgement::isJudged)) {
            throw RuleViolation.of("cases.rule.assessment-empty");
        }
        finishedAt = change.at();
        finishedBy = change.by();
    }

    /**
     * @throws RuleViolation if it is finished
     * @throws ConcurrentChange if another revision than this one was seen
     */
    public void requireDraft(int seen) {
        if (!isDraft()) {
            throw RuleViolation.of("cases.rule.assessment-finished");
        }
        if (seen != revision) {
            throw ConcurrentChange.after(new LastChange(revisedBy, revisedAt));
        }
    }

    /** Whether it can still be changed. */
    public boolean isDraft() {
        return finishedAt == null;
    }

    /** The assessment as it is shown. */
    public AssessmentEntry entry(AreasOfTenant areas) {
        return new AssessmentEntry(
                id(), revision, caseId(), data(areas), assessed(areas), authorName, finishedAt, finishedBy);
    }

    /** Identity. */
    public AssessmentId id() {
        return new AssessmentId(id);
    }

    /** Whose case it belongs to. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** The day of the conversation. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** Display name of whoever began it, as it was then. */
    public String author() {
        return authorName;
    }

    private AssessmentData data(AreasOfTenant areas) {
        return new AssessmentData(
                heldOn,
                participants,
                language == null ? null : new Language(language),
                interpreted,
                areas.inOrder().flatMap(area -> judgementOf(area.id())).toList(),
                strengths,
                needs,
                wishes);
    }

    private List<AssessedArea> assessed(AreasOfTenant areas) {
        var written = judgements.stream().collect(Collectors.toMap(AreaJudgement::area, Function.identity()));
        return areas.inOrder()
                .flatMap(area -> {
                    var judgement = written.get(area.id());
                    if (judgement == null) {
                        return isDraft() && !area.isRetired() ? Stream.of(area.assessed()) : Stream.empty();
                    }
                    return Stream.of(isDraft() ? area.assessed() : judgement.assessed());
                })
                .toList();
    }

    private Stream<Judgement> judgementOf(AreaId area) {
        return judgements.stream()
                .filter(judgement -> judgement.area().equals(area))
                .map(AreaJudgement::judgement);
    }

    /** Checks all of it before it keeps any of it. */
    private void write(AssessmentData data, AreasOfTenant areas, LocalDate today) {
        var checkedDay = Days.ofWork("heldOn", data.heldOn(), today);
        var checkedParticipants =
                Check.optionalText("participants", data.participants(), AssessmentData.PARTICIPANTS_LENGTH);
        if (data.language() != null && !data.language().isKnown()) {
            throw RuleViolation.at("language", "cases.rule.language");
        }
        var checkedJudgements = checked(data.judgements(), areas);
        var checkedStrengths = Check.optionalText("strengths", data.strengths(), AssessmentData.TEXT_LENGTH);
        var checkedNeeds = Check.optionalText("needs", data.needs(), AssessmentData.TEXT_LENGTH);
        var checkedWishes = Check.optionalText("wishes", data.wishes(), AssessmentData.TEXT_LENGTH);
        heldOn = checkedDay;
        participants = checkedParticipants.orElse(null);
        language = data.language() == null ? null : data.language().code();
        interpreted = data.interpreted();
        judgements = checkedJudgements;
        strengths = checkedStrengths.orElse(null);
        needs = checkedNeeds.orElse(null);
        wishes = checkedWishes.orElse(null);
    }

    private static Set<AreaJudgement> checked(List<Judgement> judged, AreasOfTenant areas) {
        if (judged.stream().map(Judgement::area).distinct().count() < judged.size()) {
            throw new IllegalArgumentException("An area is judged once in an assessment, not twice");
        }
        return judged.stream()
                .map(one -> new AreaJudgement(
                        areas.find(one.area()).orElseThrow(() -> RuleViolation.of("cases.rule.area-gone")), one))
                .filter(one -> !one.saysNothing())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
