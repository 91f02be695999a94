package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.hours.WorkKind;

/** Confirmed minutes of all who were erased, of one circle (or none), one kind and one month. */
@Entity
@Table(name = "HELPERS_PAST_HOURS")
public class PastHours {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private WorkKind kind;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "MINUTES")
    private long minutes;

    /** For the database layer. */
    protected PastHours() {}

    /** None yet. */
    public PastHours(UUID id, HelpLeft.Hours of) {
        this.id = id;
        circleId = of.circle();
        kind = of.kind();
        firstDay = of.firstDay();
    }

    /** Some more. */
    public void add(long more) {
        minutes += more;
    }
}
