package org.lotse.liga.core.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.Evaluation;
import org.lotse.platform.api.rule.Check;

/** A day on which both sides look at it together. A value: what changes is replaced as a whole. */
@Embeddable
public class EvaluationRow {

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "RESULT")
    private @Nullable String result;

    /** For the database layer. */
    protected EvaluationRow() {}

    /** @throws RuleViolation beside {@code evaluations} if something is not acceptable */
    static EvaluationRow of(Evaluation evaluation) {
        var row = new EvaluationRow();
        row.day = Check.present("evaluations", evaluation.day());
        row.result = Check.optionalText("evaluations", evaluation.result(), Evaluation.RESULT_LENGTH)
                .orElse(null);
        return row;
    }

    Evaluation evaluation() {
        return new Evaluation(day, result);
    }
}
