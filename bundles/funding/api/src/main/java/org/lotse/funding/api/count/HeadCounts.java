package org.lotse.funding.api.count;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Head counts of the district's municipalities. For screens and other parts of the module, in a district; every call begins at the gate and runs in one
 * transaction of the current tenant. Reading needs {@code funding.read}, entering {@code funding.edit}.
 */
@ProviderType
public interface HeadCounts {

    /** All programmes that have a rule-set in force, the newest first. */
    List<Programme> programmes();

    /** Every municipality of the district by name, also those of which nothing is known yet. */
    List<CountRow> list(String programme);

    /**
     * All counts of one municipality.
     *
     * @return empty if it is no municipality of the district, or there is no such programme
     */
    Optional<CountHistory> find(String programme, Ags municipality);

    /**
     * Enters a count; an earlier one stays, with this one as its correction.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void enter(EnterCount command);
}
