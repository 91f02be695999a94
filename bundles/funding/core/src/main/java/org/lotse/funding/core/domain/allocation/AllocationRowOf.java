package org.lotse.funding.core.domain.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.platform.api.rule.RuleViolation;

/** A row of a table. Never changed. */
@Embeddable
public class AllocationRowOf {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "PERSONS")
    private @Nullable Integer persons;

    @Column(name = "AMOUNT")
    private @Nullable BigDecimal amount;

    @Column(name = "ALONE")
    private @Nullable String alone;

    /** For the database layer. */
    protected AllocationRowOf() {}

    /** @throws RuleViolation beside {@code rows} if it says nothing, or what cannot be */
    static AllocationRowOf of(AllocationRow said) {
        var bad = said.persons() == null && said.amount() == null
                || said.persons() != null && (said.persons() < 0 || said.persons() > HeadCount.MOST)
                || said.amount() != null
                        && (said.amount().signum() < 0 || said.amount().compareTo(TOO_MUCH) >= 0);
        if (bad) {
            throw RuleViolation.at(
                    "rows", "funding.rule.table-row", said.municipality().value());
        }
        var row = new AllocationRowOf();
        row.municipality = said.municipality().value();
        row.persons = said.persons();
        row.amount = said.amount() == null ? null : said.amount().setScale(2, RoundingMode.HALF_UP);
        row.alone = said.alone() == null ? null : said.alone().toString();
        return row;
    }

    AllocationRow row() {
        return new AllocationRow(new Ags(municipality), persons, amount, alone == null ? null : Boolean.valueOf(alone));
    }
}
