package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * Entries of one account, of which one kind brings money and the other takes it away again; never more goes back than came.
 *
 * @param rows the entries, in no order; new ones are added
 * @param there brings money
 * @param back takes it away again
 */
public record Movements(List<MovementRow> rows, MovementKind there, MovementKind back) {

    /** What came and did not go back. */
    public BigDecimal net() {
        return sum(there).subtract(sum(back));
    }

    /** All of a kind, counter-entries taken off. */
    public BigDecimal sum(MovementKind kind) {
        return Euros.sum(rows.stream().filter(row -> row.kind() == kind).map(MovementRow::amount));
    }

    /**
     * One more.
     *
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void book(MovementRow.Booking booking, LocalDate today, LastChange change) {
        var row = MovementRow.entry(rows.size() + 1, booking, today, change);
        if (row.kind() != there && row.kind() != back) {
            throw RuleViolation.at("kind", "platform.rule.required");
        }
        if (row.kind() == back && row.amount().compareTo(net()) > 0) {
            throw RuleViolation.at("amount", "funding.rule.more-back-than-came");
        }
        rows.add(row);
    }

    /**
     * Undoes one.
     *
     * @throws RuleViolation if it is undone already, undoes another one itself, or what went back would be more than what came
     */
    public void reverse(int number, String remark, LastChange change) {
        var mistaken = rows.stream().filter(row -> row.number() == number).findFirst();
        var row = Check.present("number", mistaken.orElse(null));
        if (row.reverses().isPresent()
                || rows.stream()
                        .anyMatch(other ->
                                other.reverses().filter(of -> of == number).isPresent())) {
            throw RuleViolation.of("funding.rule.reversed-already");
        }
        if (row.kind() == there && net().compareTo(row.amount()) < 0) {
            throw RuleViolation.of("funding.rule.more-back-than-came");
        }
        rows.add(MovementRow.counter(rows.size() + 1, row, remark, change));
    }

    /** All of them, the latest entry first. */
    public List<Movement> latestFirst() {
        var reversals = rows.stream()
                .filter(row -> row.reverses().isPresent())
                .collect(Collectors.toMap(row -> row.reverses().orElseThrow(), Function.identity()));
        return rows.stream()
                .sorted(Comparator.comparing(MovementRow::number).reversed())
                .map(row -> row.movement(
                        Optional.ofNullable(reversals.get(row.number())).map(MovementRow::number)))
                .toList();
    }
}
