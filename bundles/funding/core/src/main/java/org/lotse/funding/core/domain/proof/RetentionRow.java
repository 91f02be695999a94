package org.lotse.funding.core.domain.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lotse.funding.api.retention.RetentionRule;

/** How long evidence is kept from a day on. Comes with the product and is read only. */
@Entity
@Table(name = "FUNDING_RETENTION")
public class RetentionRow {

    @Id
    @Column(name = "FROM_DAY")
    private LocalDate since;

    @Column(name = "YEARS")
    private int years;

    @Column(name = "SOURCE")
    private String source;

    /** For the database layer. */
    protected RetentionRow() {}

    /** As shown. */
    public RetentionRule rule() {
        return new RetentionRule(since, years, source);
    }
}
