package org.lotse.funding.core.application;

import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.Claims;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.ClaimByHeads;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the rule-set and reckons by it. */
@Component
public final class GatedClaims implements Claims {

    private final KnownRuleSets known;
    private final Access access;

    /** By which rules, and for whom. */
    @Activate
    public GatedClaims(@Reference KnownRuleSets known, @Reference Access access) {
        this.known = known;
        this.access = access;
    }

    @Override
    public Claim of(HeadCount count) {
        access.require(FundingPermissions.COMPUTE);
        var rules = known.on(count.day()).orElseThrow(() -> RuleViolation.at("day", "funding.rule.no-rules"));
        return reckon("day", rules, count);
    }

    @Override
    public Claim by(RuleRef version, HeadCount count) {
        access.require(FundingPermissions.COMPUTE);
        var rules = known.find(version).orElseThrow(() -> RuleViolation.at("rules", "funding.rule.version-unknown"));
        return reckon("rules", rules, count);
    }

    private static Claim reckon(String field, RuleSet rules, HeadCount count) {
        if (!rules.countsHeads()) {
            throw RuleViolation.at(field, "funding.rule.no-heads", rules.title());
        }
        return ClaimByHeads.reckon(rules, count);
    }
}
