package org.lotse.cases.core.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** How one area stands, with what it was called when that was written: a part of its assessment. */
@Embeddable
public class AreaJudgement {

    @Column(name = "AREA_ID")
    private UUID areaId;

    @Column(name = "AREA_NAME")
    private @Nullable String areaName;

    @Enumerated(EnumType.STRING)
    @Column(name = "SHARED")
    private LifeArea shared;

    @Column(name = "STEP")
    private @Nullable Integer step;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected AreaJudgement() {}

    /** @throws RuleViolation beside the step or the note, each with the identity of the area */
    AreaJudgement(Area area, Judgement judged) {
        if (judged.step() != null && !area.scale().has(judged.step())) {
            throw RuleViolation.at(
                    "step-" + area.id(), "cases.rule.step", area.scale().steps());
        }
        areaId = area.id().value();
        areaName = area.data().name();
        shared = area.data().shared();
        step = judged.step();
        note = Check.optionalText("note-" + area.id(), judged.note(), Judgement.NOTE_LENGTH)
                .orElse(null);
    }

    AreaId area() {
        return new AreaId(areaId);
    }

    /** The area as it was called then. */
    AssessedArea assessed() {
        return new AssessedArea(area(), new AreaData(areaName, shared));
    }

    Judgement judgement() {
        return new Judgement(area(), step, note);
    }

    boolean saysNothing() {
        return step == null && note == null;
    }

    boolean isJudged() {
        return step != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaJudgement judgement
                && assessed().equals(judgement.assessed())
                && judgement().equals(judgement.judgement());
    }

    @Override
    public int hashCode() {
        return Objects.hash(areaId, step, note);
    }
}
