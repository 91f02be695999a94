package org.lotse.funding.core.application.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.platform.api.access.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which rule-sets are in force. */
@Component
public final class GatedRuleSets implements RuleSets {

    private final KnownRuleSets known;
    private final Access access;

    /** What is known, and to whom it is told. */
    @Activate
    public GatedRuleSets(@Reference KnownRuleSets known, @Reference Access access) {
        this.known = known;
        this.access = access;
    }

    @Override
    public List<RuleSet> all() {
        access.require(FundingPermissions.COMPUTE);
        return known.all();
    }

    @Override
    public Optional<RuleSet> on(LocalDate day) {
        access.require(FundingPermissions.COMPUTE);
        return known.on(day);
    }

    @Override
    public Optional<RuleSet> find(RuleRef version) {
        access.require(FundingPermissions.COMPUTE);
        return known.find(version);
    }
}
