package org.lotse.funding.api.group;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The groupings that a district keeps. For screens and other parts of the module; every call begins at the gate and runs in one transaction of the
 * current tenant. Reading needs {@code funding.read}, changing {@code funding.edit}. Refusals stand beside {@code name}, {@code programme},
 * {@code applicant} or {@code members}.
 */
@ProviderType
public interface Groupings {

    /** Those of a programme, by name. */
    List<Grouping> list(String programme);

    /** One of them. */
    Optional<Grouping> find(GroupingId id);

    /**
     * Keeps a new one.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code members} if one of them belongs to another grouping of the programme
     */
    GroupingId keep(GroupingData data);

    /**
     * Changes one.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void revise(ReviseGrouping command);

    /**
     * Takes one out, with its versions.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void dissolve(SeenGrouping command);
}
