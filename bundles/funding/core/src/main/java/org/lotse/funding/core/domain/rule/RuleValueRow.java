package org.lotse.funding.core.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.lotse.funding.api.rule.RuleEntry;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleValue;

/** A value of a version. What changes is replaced as a whole. */
@Embeddable
public class RuleValueRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private RuleKind kind;

    @Column(name = "AMOUNT")
    private BigDecimal amount;

    @Column(name = "SOURCE")
    private String source;

    /** For the database layer. */
    protected RuleValueRow() {}

    static RuleValueRow of(RuleKind kind, BigDecimal value, String source) {
        var row = new RuleValueRow();
        row.kind = kind;
        row.amount = value;
        row.source = source;
        return row;
    }

    RuleKind kind() {
        return kind;
    }

    RuleEntry entry() {
        return new RuleEntry(kind, plain(), source);
    }

    RuleValue value() {
        return new RuleValue(kind, plain(), source);
    }

    /** The column has six places; a rule-set says no more than it says. */
    private BigDecimal plain() {
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
