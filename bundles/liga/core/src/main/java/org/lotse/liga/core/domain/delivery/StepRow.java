package org.lotse.liga.core.domain.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.platform.api.rule.Check;

/** A model begins. A value: what changes is replaced as a whole. */
@Embeddable
public class StepRow {

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "MODEL")
    private DeliveryModel model;

    @Column(name = "SOURCE")
    private @Nullable String source;

    /** For the database layer. */
    protected StepRow() {}

    /** @throws RuleViolation beside {@code steps} if something is not acceptable */
    static StepRow of(DeliveryStep step) {
        var row = new StepRow();
        row.firstDay = Check.present("steps", step.from());
        row.model = Check.present("steps", step.model());
        row.source = Check.optionalText("steps", step.source(), DeliveryStep.SOURCE_LENGTH)
                .orElse(null);
        return row;
    }

    DeliveryStep step() {
        return new DeliveryStep(model, firstDay, source);
    }
}
