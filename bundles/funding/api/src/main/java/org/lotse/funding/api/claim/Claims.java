package org.lotse.funding.api.claim;

import org.lotse.funding.api.rule.RuleRef;
import org.osgi.annotation.versioning.ProviderType;

/** Reckons claims. For screens and the console; needs {@code funding.compute} in the current tenant. Keeps nothing. */
@ProviderType
public interface Claims {

    /**
     * The claim by the rule-set in force on the day of the count. The same question gives the same answer for good.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code funding.compute}
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code day} if no rule-set was in force on that day, or it knows no
     *     amount by head count
     */
    Claim of(HeadCount count);

    /**
     * The claim by a certain version, whatever the day: for doing an old calculation over, and for asking what would be.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code funding.compute}
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code rules} if there is no such version, or it knows no amount by head count
     */
    Claim by(RuleRef version, HeadCount count);
}
