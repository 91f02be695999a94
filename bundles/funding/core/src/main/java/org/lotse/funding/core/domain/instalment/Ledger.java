package org.lotse.funding.core.domain.instalment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.FinalCount;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PlanCause;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What is kept about the money of one grant: versions of its plan, final counts, and what came and was paid back. */
@Entity
@Table(name = "FUNDING_LEDGER")
public class Ledger {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "GRANT_ID")
    private UUID grant;

    @Column(name = "PROMISES")
    private int promises;

    @ElementCollection
    @CollectionTable(name = "FUNDING_LEDGER_PLAN", joinColumns = @JoinColumn(name = "LEDGER_ID"))
    private List<PlanRow> plans = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_LEDGER_LINE", joinColumns = @JoinColumn(name = "LEDGER_ID"))
    private List<PlanLineRow> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_LEDGER_COUNT", joinColumns = @JoinColumn(name = "LEDGER_ID"))
    private List<FinalCountRow> counts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_LEDGER_ENTRY", joinColumns = @JoinColumn(name = "LEDGER_ID"))
    private List<MovementRow> entries = new ArrayList<>();

    /** For the database layer. */
    protected Ledger() {}

    /** @param payments that follow from the grant, by day */
    public static Ledger begun(UUID id, ApplicationId grant, List<PlannedPayment> payments, LastChange change) {
        var ledger = new Ledger();
        ledger.id = id;
        ledger.revision = Revision.first();
        ledger.grant = grant.value();
        ledger.plan(PlanCause.GRANT, null, payments, change);
        return ledger;
    }

    /** Of which grant. */
    public ApplicationId grant() {
        return new ApplicationId(grant);
    }

    /** As it goes back in commands. */
    public long revision() {
        return revision.number();
    }

    /**
     * Enters a final count.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void count(EnterFinalCount command, LocalDate today, LastChange change) {
        revision = revision.after(command.revision(), change);
        counts.add(FinalCountRow.of(counts.size() + 1, command, today, change));
    }

    /**
     * The plan follows the final count that was entered last; payments keep their days, and those that are no part of the calculation stay.
     *
     * @param reckoned that follow from it
     */
    public void follow(List<PlannedPayment> reckoned, LastChange change) {
        var before = plan().payments();
        var next = new ArrayList<>(reckoned.stream()
                .map(payment -> RevisedPlan.on(payment, RevisedPlan.day(before, payment)))
                .toList());
        before.stream().filter(RevisedPlan::isExtra).forEach(next::add);
        plan(PlanCause.COUNT, null, PlanReckoning.numbered(next), change);
    }

    /**
     * Another version of the plan.
     *
     * @param reckoned what follows from the rules now
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside {@code lines} or {@code reason}
     */
    public void revise(RevisePlan command, List<PlannedPayment> reckoned, int years, LastChange change) {
        var next = revision.after(command.revision(), change);
        var payments = RevisedPlan.of(command.lines(), reckoned, years);
        var reason = Check.text("reason", command.reason(), EnterFinalCount.REASON_LENGTH);
        plan(PlanCause.REVISED, reason, payments, change);
        revision = next;
    }

    /**
     * Enters money.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void book(long seen, MovementRow.Booking booking, LocalDate today, LastChange change) {
        var next = revision.after(seen, change);
        movements().book(booking, today, change);
        revision = next;
    }

    /**
     * Undoes an entry.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation if it cannot be undone
     */
    public void reverse(long seen, int number, String remark, LastChange change) {
        var next = revision.after(seen, change);
        movements().reverse(number, remark, change);
        revision = next;
    }

    /** More of the money was promised to somebody: of two who do so at once, one has to look again. */
    public void promised() {
        promises++;
    }

    /** What came and was paid back. */
    public Movements movements() {
        return new Movements(entries, MovementKind.RECEIVED, MovementKind.PAID_BACK);
    }

    /** Final counts, the latest first. */
    public List<FinalCount> counts() {
        return counts.stream()
                .map(FinalCountRow::count)
                .sorted(Comparator.comparing(FinalCount::number).reversed())
                .toList();
    }

    /** The plan that counts. */
    public PlanVersion plan() {
        return plans().getFirst();
    }

    /** All versions of the plan, the current one first. */
    public List<PlanVersion> plans() {
        return plans.stream()
                .sorted(Comparator.comparing(PlanRow::number).reversed())
                .map(row -> row.version(lines.stream()
                        .filter(line -> line.plan() == row.number())
                        .map(PlanLineRow::payment)
                        .sorted(Comparator.comparing(PlannedPayment::number))
                        .toList()))
                .toList();
    }

    private void plan(PlanCause cause, @Nullable String reason, List<PlannedPayment> payments, LastChange change) {
        var number = plans.size() + 1;
        Optional<Integer> count = counts.isEmpty() ? Optional.empty() : Optional.of(counts.size());
        plans.add(PlanRow.of(number, cause, count, reason, change));
        payments.forEach(payment -> lines.add(PlanLineRow.of(number, payment)));
    }
}
