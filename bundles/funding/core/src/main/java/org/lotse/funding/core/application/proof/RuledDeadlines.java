package org.lotse.funding.core.application.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.proof.ProofDeadlines;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofDue.Urgency;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofState;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.proof.Deadline;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which proofs are owed by the rule-set of each grant; one transaction of the current tenant. */
@Component
public final class RuledDeadlines implements ProofDeadlines {

    private final ProofBook book;
    private final Grants grants;
    private final KnownRuleSets known;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public RuledDeadlines(
            @Reference ProofBook book,
            @Reference Grants grants,
            @Reference KnownRuleSets known,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.grants = grants;
        this.known = known;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<ProofDue> all() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> grants.all().stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing((ProofDue due) -> due.urgency().compareTo(Urgency.SOON) < 0)
                        .thenComparing(due -> due.due().isEmpty())
                        .thenComparing(due -> due.due().orElse(changes.today()))
                        .thenComparing(ProofDue::title)
                        .thenComparing(ProofDue::kind))
                .toList());
    }

    /** Indicators of each year, the interim proofs that were begun, and the final one. */
    private Stream<ProofDue> of(Grant grant) {
        var versions = new ProofVersions(book).of(grant.id());
        var deadlines = Deadline.of(known.all(), grant);
        var years = IntStream.rangeClosed(grant.from().getYear(), grant.until().getYear())
                .boxed();
        var indicators = deadlines.hasIndicators()
                ? years.map(year -> due(grant, ProofKind.INDICATORS, year, deadlines, versions))
                : begun(grant, ProofKind.INDICATORS, deadlines, versions);
        return Stream.of(
                        indicators,
                        begun(grant, ProofKind.INTERIM, deadlines, versions),
                        Stream.of(due(grant, ProofKind.FINAL, grant.until().getYear(), deadlines, versions)))
                .flatMap(all -> all);
    }

    private Stream<ProofDue> begun(Grant grant, ProofKind kind, Deadline deadlines, List<ProofSummary> versions) {
        return versions.stream()
                .filter(version -> version.kind() == kind)
                .map(ProofSummary::year)
                .distinct()
                .map(year -> due(grant, kind, year, deadlines, versions));
    }

    private ProofDue due(Grant grant, ProofKind kind, int year, Deadline deadlines, List<ProofSummary> versions) {
        var latest = versions.stream()
                .filter(version -> version.kind() == kind && version.year() == year)
                .findFirst();
        var wasSent = versions.stream()
                .anyMatch(version ->
                        version.kind() == kind && version.year() == year && version.state() != ProofState.DRAFT);
        var due = deadlines.day(kind, year);
        return new ProofDue(
                grant.id(),
                grant.title(),
                kind,
                year,
                due,
                deadlines.source(kind),
                latest,
                wasSent ? Urgency.DONE : Deadline.urgency(due, changes.today()));
    }
}
