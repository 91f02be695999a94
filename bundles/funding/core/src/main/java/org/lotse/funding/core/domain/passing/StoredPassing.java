package org.lotse.funding.core.domain.passing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.funding.api.passing.PassingStep;
import org.lotse.funding.api.passing.PassingStepKind;
import org.lotse.funding.api.passing.PassingVersion;
import org.lotse.funding.core.domain.Revision;
import org.lotse.funding.core.domain.instalment.MovementRow;
import org.lotse.funding.core.domain.instalment.Movements;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/** An agreement to pass money on, with its versions, its notices and what was paid. */
@Entity
@Table(name = "FUNDING_PASSING")
public class StoredPassing {

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

    @ElementCollection
    @CollectionTable(name = "FUNDING_PASSING_TERMS", joinColumns = @JoinColumn(name = "PASSING_ID"))
    private List<TermsRow> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_PASSING_NOTICE", joinColumns = @JoinColumn(name = "PASSING_ID"))
    private List<NoticeRow> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_PASSING_ENTRY", joinColumns = @JoinColumn(name = "PASSING_ID"))
    private List<MovementRow> entries = new ArrayList<>();

    /** For the database layer. */
    protected StoredPassing() {}

    /**
     * @param others of the same grant
     * @throws RuleViolation beside the field that is not acceptable
     */
    public static StoredPassing agreed(
            UUID id, Grant grant, PassingData data, Around around, List<StoredPassing> others) {
        var passing = new StoredPassing();
        passing.id = id;
        passing.revision = Revision.first();
        passing.grant = grant.id().value();
        passing.write(grant, data, around, others);
        return passing;
    }

    /**
     * Another version.
     *
     * @param others of the same grant
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void revise(long seen, Grant grant, PassingData data, Around around, List<StoredPassing> others) {
        var next = revision.after(seen, around.change());
        write(grant, data, around, others);
        revision = next;
    }

    /**
     * Enters money; never more than is granted now.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void book(long seen, MovementRow.Booking booking, Around around) {
        var next = revision.after(seen, around.change());
        movements().book(booking, around.today(), around.change());
        if (booking.kind() == MovementKind.PASSED_ON
                && movements().net().compareTo(around.due().granted(promise())) > 0) {
            throw RuleViolation.at("amount", "funding.rule.more-than-granted");
        }
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

    /**
     * Issues a notice with the figures as they are.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void issue(IssueNotice command, Around around) {
        var next = revision.after(command.revision(), around.change());
        var promise = promise();
        var figures = new NoticeRow.Figures(
                around.due().within(promise.from(), promise.until()),
                around.due().granted(promise),
                movements().net());
        notices.add(NoticeRow.of(
                notices.size() + 1, current().number(), command, figures, around.today(), around.change()));
        revision = next;
    }

    /** Which one. */
    public PassingId id() {
        return new PassingId(id);
    }

    /** Of which grant's money. */
    public ApplicationId grant() {
        return new ApplicationId(grant);
    }

    /** What was passed on and did not come back. */
    public BigDecimal passedOn() {
        return movements().net();
    }

    /** As shown, by the plan as it is now. */
    public Passing details(DueMoney due) {
        var steps = new ArrayList<>(due.steps(promise()));
        var granted = steps.getLast().result();
        var net = passedOn();
        if (net.compareTo(granted) > 0) {
            steps.add(new PassingStep(PassingStepKind.CLAIM_BACK, List.of(net, granted), net.subtract(granted)));
        }
        return new Passing(
                id(),
                grant(),
                revision.number(),
                terms.stream()
                        .map(TermsRow::version)
                        .sorted(Comparator.comparing(PassingVersion::number).reversed())
                        .toList(),
                granted,
                steps,
                net,
                notices.stream()
                        .map(NoticeRow::notice)
                        .sorted(Comparator.comparing(PassingNotice::number).reversed())
                        .toList(),
                movements().latestFirst());
    }

    private void write(Grant grant, PassingData data, Around around, List<StoredPassing> others) {
        var row = TermsRow.of(terms.size() + 1, data, grant, around.today(), around.change());
        var asked = row.promise();
        var due = around.due();
        var free = due.free(
                asked.from(),
                asked.until(),
                others.stream().map(StoredPassing::promise).toList());
        row.agreedOn(due.within(asked.from(), asked.until()));
        if (due.granted(row.promise()).compareTo(free) > 0) {
            throw RuleViolation.at("value", "funding.rule.promised-too-much", free);
        }
        terms.add(row);
    }

    private Promise promise() {
        return current().promise();
    }

    private TermsRow current() {
        return terms.stream().max(Comparator.comparing(TermsRow::number)).orElseThrow();
    }

    private Movements movements() {
        return new Movements(entries, MovementKind.PASSED_ON, MovementKind.RETURNED);
    }

    /**
     * What every change is judged by.
     *
     * @param due what is due of the grant by its plan
     * @param today the day it is
     * @param change who changes it
     */
    public record Around(DueMoney due, LocalDate today, LastChange change) {}
}
