package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many of those who were erased helped in a month or a year, in one circle or, without one, anywhere in the municipality. */
@Entity
@Table(name = "HELPERS_PAST_HELPERS")
public class PastHelpers {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "MONTHS")
    private int months;

    @Column(name = "AMOUNT")
    private long amount;

    /** For the database layer. */
    protected PastHelpers() {}

    /** Nobody yet. */
    public PastHelpers(UUID id, HelpLeft.Time when) {
        this.id = id;
        circleId = when.circle();
        firstDay = when.firstDay();
        months = when.months();
    }

    /** One more. */
    public void count() {
        amount++;
    }
}
