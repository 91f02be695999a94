package org.lotse.funding.core.domain.staff;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.api.staff.EmploymentVersion;
import org.lotse.funding.api.staff.EnterCost;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody in a funded post: what was written down about that, version by version, and what it costs. */
@Entity
@Table(name = "FUNDING_EMPLOYMENT")
public class StoredEmployment {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "APPLICATION_ID")
    private UUID application;

    @ElementCollection
    @CollectionTable(name = "FUNDING_EMPLOYMENT_PAST", joinColumns = @JoinColumn(name = "EMPLOYMENT_ID"))
    private List<TermsRow> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_PERSONNEL_COST", joinColumns = @JoinColumn(name = "EMPLOYMENT_ID"))
    private List<CostRow> costs = new ArrayList<>();

    /** For the database layer. */
    protected StoredEmployment() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    public static StoredEmployment entered(UUID id, ApplicationId grant, EmploymentData data, LastChange change) {
        var employment = new StoredEmployment();
        employment.id = id;
        employment.revision = Revision.first();
        employment.application = grant.value();
        employment.terms.add(TermsRow.of(1, data, change));
        return employment;
    }

    /**
     * Writes a new version.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable, without one if it was withdrawn
     */
    public void revise(long seen, EmploymentData data, LastChange change) {
        var next = revision.after(seen, change);
        requireThere();
        terms.add(TermsRow.of(terms.size() + 1, data, change));
        revision = next;
    }

    /**
     * Takes it out of all figures.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside {@code reason} without one
     */
    public void withdraw(long seen, @Nullable String reason, LastChange change) {
        var next = revision.after(seen, change);
        requireThere();
        terms.add(latest().taken(terms.size() + 1, reason, change));
        revision = next;
    }

    /**
     * Enters cost or corrects an entry.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void enterCost(EnterCost command, LocalDate today, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireThere();
        var row = CostRow.of(costs.size() + 1, command, today, change);
        var standing = costs.stream().filter(this::stands).toList();
        if (row.corrects() != null && standing.stream().noneMatch(row::isCorrectionOf)) {
            throw RuleViolation.of("funding.rule.cost-corrected");
        }
        standing.stream()
                .filter(other -> !row.isCorrectionOf(other))
                .filter(other -> other.days().with(row.days()).isPresent())
                .min(Comparator.comparing(other -> other.days().from()))
                .ifPresent(other -> {
                    throw RuleViolation.at(
                            "from",
                            "funding.rule.cost-twice",
                            other.days().from(),
                            other.days().until());
                });
        costs.add(row);
        revision = next;
    }

    /** Which one. */
    public EmploymentId id() {
        return new EmploymentId(id);
    }

    /** Under which grant. */
    public ApplicationId grant() {
        return new ApplicationId(application);
    }

    /** Whether it counts nowhere any more. */
    public boolean isWithdrawn() {
        return latest().isWithdrawn();
    }

    /** As it is now. */
    public Employment employment() {
        return latest().employment(id(), grant());
    }

    /** With its history. */
    public EmploymentDetails details() {
        return new EmploymentDetails(
                employment(),
                revision.number(),
                isWithdrawn(),
                terms.stream()
                        .map(TermsRow::version)
                        .sorted(Comparator.comparing(EmploymentVersion::number).reversed())
                        .toList(),
                costs.stream()
                        .map(row -> row.entry(stands(row)))
                        .sorted(Comparator.comparing(CostEntry::from)
                                .thenComparing(CostEntry::number)
                                .reversed())
                        .toList());
    }

    private TermsRow latest() {
        return terms.stream().max(Comparator.comparing(TermsRow::number)).orElseThrow();
    }

    private boolean stands(CostRow row) {
        return costs.stream().noneMatch(other -> other.isCorrectionOf(row));
    }

    private void requireThere() {
        if (isWithdrawn()) {
            throw RuleViolation.of("funding.rule.employment-withdrawn");
        }
    }
}
