package org.lotse.funding.api.rule;

import org.osgi.annotation.versioning.ProviderType;

/** Brings the district's own versions to its municipalities. For screens; needs {@code funding.rules} in the current tenant. */
@ProviderType
public interface RulePublishing {

    /** How it stands. */
    PublishedRules state();

    /**
     * Publishes all versions in force.
     *
     * @return the version of the publication
     * @throws org.lotse.platform.api.rule.RuleViolation if municipalities have, or are about to get, just that already
     */
    int publish();
}
