package org.lotse.funding.api.rule;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The rule-sets that are known. For screens and the console; needs {@code funding.compute} in the current tenant. */
@ProviderType
public interface RuleSets {

    /**
     * All of them, the newest first; of two none hold on the same day.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code funding.compute}
     */
    List<RuleSet> all();
}
