package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.funding.api.instalment.PlanStep;
import org.lotse.funding.api.instalment.PlanStepKind;

/** Steps of a calculation as one text, so that a kept plan can be followed for ten years whatever becomes of rules and grants. */
final class WrittenSteps {

    private static final String BETWEEN = ";";
    private static final String WITHIN = ",";
    private static final String RESULT = "=";

    private WrittenSteps() {}

    static String written(List<PlanStep> steps) {
        return steps.stream()
                .map(step -> step.kind()
                        + step.terms().stream()
                                .map(term -> WITHIN + term.toPlainString())
                                .collect(Collectors.joining())
                        + RESULT
                        + step.result().toPlainString())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<PlanStep> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(BETWEEN)).map(WrittenSteps::step).toList();
    }

    private static PlanStep step(String text) {
        var sides = text.split(RESULT, 2);
        var parts = List.of(sides[0].split(WITHIN));
        return new PlanStep(
                PlanStepKind.valueOf(parts.getFirst()),
                parts.stream().skip(1).map(BigDecimal::new).toList(),
                new BigDecimal(sides[1]));
    }
}
