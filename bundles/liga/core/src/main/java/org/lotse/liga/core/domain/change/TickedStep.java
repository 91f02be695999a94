package org.lotse.liga.core.domain.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.StepState;

/** Somebody ticked a step. A value: a tick that is taken back is removed. */
@Embeddable
public class TickedStep {

    @Enumerated(EnumType.STRING)
    @Column(name = "STEP")
    private ChangeStep step;

    @Column(name = "TICKED_BY")
    private String by;

    @Column(name = "TICKED_ON")
    private LocalDate on;

    /** For the database layer. */
    protected TickedStep() {}

    TickedStep(ChangeStep step, String by, LocalDate on) {
        this.step = step;
        this.by = by;
        this.on = on;
    }

    ChangeStep step() {
        return step;
    }

    StepState state() {
        return new StepState(step, by, on);
    }
}
