package org.lotse.funding.core.domain.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.instalment.PlanCause;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.platform.api.data.LastChange;

/** A version of a plan, without its lines. Never changed. */
@Embeddable
public class PlanRow {

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "CAUSE")
    private PlanCause cause;

    @Column(name = "COUNT_NUMBER")
    private @Nullable Integer count;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "MADE_BY")
    private String madeBy;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected PlanRow() {}

    static PlanRow of(
            int number, PlanCause cause, Optional<Integer> count, @Nullable String reason, LastChange change) {
        var row = new PlanRow();
        row.number = number;
        row.cause = cause;
        row.count = count.orElse(null);
        row.reason = reason;
        row.madeBy = change.by();
        row.madeAt = change.at();
        return row;
    }

    int number() {
        return number;
    }

    PlanVersion version(List<PlannedPayment> payments) {
        return new PlanVersion(number, cause, Optional.ofNullable(count), reason, madeBy, madeAt, payments);
    }
}
