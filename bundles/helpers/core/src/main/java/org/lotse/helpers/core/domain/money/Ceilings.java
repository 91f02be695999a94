package org.lotse.helpers.core.domain.money;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.Ceiling;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.platform.api.rule.RuleViolation;

/** What volunteers may receive in a tax year, over all circles of the tenant. Inside a transaction that has locked the volunteer. */
public final class Ceilings {

    private static final int CENTS = 100;

    private final PaymentRules rules;
    private final PaymentsOfYears book;

    /** @param rules say how much it is */
    public Ceilings(PaymentRules rules, PaymentsOfYears book) {
        this.rules = rules;
        this.book = book;
    }

    /** How a volunteer stands to each; nothing for a year of which no ceiling is known. */
    public List<Ceiling> of(VolunteerId volunteer, int year) {
        var payments = book.of(volunteer, year);
        return PaymentKind.ALLOWANCES.stream()
                .flatMap(kind -> of(volunteer, kind, year, payments).stream())
                .toList();
    }

    /**
     * Refuses an allowance that would be beyond the ceiling of the year in which it is paid, or beside the other one for the same activity.
     *
     * @param field beside which it is said that it is too much
     * @throws RuleViolation beside that field or {@code purpose}
     */
    public void require(Payment payment, String field) {
        if (!payment.kind().isAllowance()) {
            return;
        }
        var year = payment.payOn().getYear();
        var others = book.of(payment.volunteer(), year).stream()
                .filter(other -> !other.id().equals(payment.id()))
                .toList();
        if (others.stream().anyMatch(payment::isOtherAllowanceForSame)) {
            throw RuleViolation.at("purpose", "helpers.rule.other-allowance");
        }
        var ceiling = of(payment.volunteer(), payment.kind(), year, others)
                .orElseThrow(() -> RuleViolation.at("payOn", "helpers.rule.no-ceiling-known", String.valueOf(year)));
        if (ceiling.isExceededBy(payment.total())) {
            throw RuleViolation.at(
                    field,
                    "helpers.rule.beyond-ceiling",
                    String.valueOf(year),
                    String.valueOf(ceiling.left() / CENTS),
                    "%02d".formatted(ceiling.left() % CENTS));
        }
    }

    private Optional<Ceiling> of(VolunteerId volunteer, PaymentKind kind, int year, List<Payment> payments) {
        return rules.ceiling(kind, year).map(rule -> {
            var stated = book.elsewhere(volunteer, year, kind).map(Elsewhere::statement);
            return new Ceiling(
                    kind,
                    year,
                    rule.cents(),
                    payments.stream()
                            .filter(payment -> payment.kind() == kind)
                            .mapToLong(Payment::total)
                            .sum(),
                    stated.map(one -> one.cents()).orElse(0L),
                    stated.map(one -> one.statedOn()).orElse(null),
                    rule.source());
        });
    }
}
