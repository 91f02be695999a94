package org.lotse.cases.core.domain.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What becomes of one area: a part of its case's ending. */
@Embeddable
public class TransitionOfArea {

    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private LifeArea area;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME")
    private TransitionOutcome outcome;

    @Column(name = "SERVICE")
    private @Nullable String service;

    @Column(name = "SINCE")
    private @Nullable LocalDate since;

    @Column(name = "REASON")
    private @Nullable String reason;

    /** For the database layer. */
    protected TransitionOfArea() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    static TransitionOfArea checked(AreaTransition data, LocalDate today) {
        var checked = new TransitionOfArea();
        checked.area = Check.present("area", data.area());
        checked.outcome = Check.present("outcome", data.outcome());
        if (checked.outcome == TransitionOutcome.TAKEN_OVER) {
            checked.service = Check.text("service", data.service(), AreaTransition.SERVICE_LENGTH);
            checked.since = Days.planned("since", Check.present("since", data.since()), today);
        }
        checked.reason = checked.outcome == TransitionOutcome.NOT_TAKEN_OVER
                ? Check.text("reason", data.reason(), AreaTransition.REASON_LENGTH)
                : Check.optionalText("reason", data.reason(), AreaTransition.REASON_LENGTH)
                        .orElse(null);
        return checked;
    }

    LifeArea area() {
        return area;
    }

    AreaTransition transition() {
        return new AreaTransition(area, outcome, service, since, reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransitionOfArea that && transition().equals(that.transition());
    }

    @Override
    public int hashCode() {
        return Objects.hash(area, outcome, service, since, reason);
    }
}
