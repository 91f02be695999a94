package org.lotse.funding.api.group;

import java.util.List;
import java.util.Set;
import org.lotse.funding.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who may apply, alone or together. For screens and other parts of the module, in a district; keeps nothing. Every call needs {@code funding.read} in the
 * current tenant, and refuses beside {@code programme} where the rule-set knows no amount by head count, or there is none.
 */
@ProviderType
public interface Eligibility {

    /** All municipalities. */
    EligibilityOverview overview(Basis basis);

    /** What some of them come to together. Those that are no municipalities of the district add nothing. */
    GroupCheck together(Basis basis, Set<Ags> members);

    /**
     * The smallest sensible groupings over the whole district: alone who may; then within a Verwaltungsgemeinschaft, in as many groupings as there
     * can be; then with its member that may apply alone; then across, the larger ones first; for whom it is not enough even so, the district applies.
     * The same counts give the same answer for good.
     */
    List<Suggestion> suggestions(Basis basis);
}
