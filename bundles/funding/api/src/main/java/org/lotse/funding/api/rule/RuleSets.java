package org.lotse.funding.api.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rule-sets in force, as the current tenant knows them: shipped ones, and the district's own versions; a municipality has those that its
 * district published. For screens, the console and other parts of the module; needs {@code funding.compute} in the current tenant.
 */
@ProviderType
public interface RuleSets {

    /**
     * All versions in force. Of two that hold on the same day the earlier in this list counts: the one that begins later, then the one that was
     * decided later.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code funding.compute}
     */
    List<RuleSet> all();

    /** The one that counts on a day. */
    Optional<RuleSet> on(LocalDate day);

    /** A certain version, also one that another has replaced: what was reckoned by it is reckoned the same for good. */
    Optional<RuleSet> find(RuleRef version);
}
