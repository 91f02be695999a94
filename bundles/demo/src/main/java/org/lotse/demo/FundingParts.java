package org.lotse.demo;

import org.lotse.funding.api.allocation.AllocationTables;
import org.lotse.funding.api.application.ApplicationSteps;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.api.rule.RuleDrafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the district's funding is written with, in one hand. */
@Component(service = FundingParts.class)
public final class FundingParts {

    private final HeadCounts counts;
    private final Groupings groupings;
    private final RuleDrafts drafts;
    private final AllocationTables tables;
    private final Applications applications;
    private final ApplicationSteps steps;
    private final MoneyParts money;
    private final ProofParts proofs;

    /** The services of the module. */
    @Activate
    public FundingParts(
            @Reference HeadCounts counts,
            @Reference Groupings groupings,
            @Reference RuleDrafts drafts,
            @Reference AllocationTables tables,
            @Reference Applications applications,
            @Reference ApplicationSteps steps,
            @Reference MoneyParts money,
            @Reference ProofParts proofs) {
        this.counts = counts;
        this.groupings = groupings;
        this.drafts = drafts;
        this.tables = tables;
        this.applications = applications;
        this.steps = steps;
        this.money = money;
        this.proofs = proofs;
    }

    ProofParts proofs() {
        return proofs;
    }

    HeadCounts counts() {
        return counts;
    }

    Groupings groupings() {
        return groupings;
    }

    AllocationTables tables() {
        return tables;
    }

    MoneyParts money() {
        return money;
    }

    RuleDrafts drafts() {
        return drafts;
    }

    Applications applications() {
        return applications;
    }

    ApplicationSteps steps() {
        return steps;
    }
}
