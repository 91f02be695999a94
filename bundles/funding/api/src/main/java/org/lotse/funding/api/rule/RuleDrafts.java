package org.lotse.funding.api.rule;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How a district changes rules: by a new version, never in place. A draft is worked on, checked against the schema at each saving, and put in force
 * from a day on; from then on nothing changes it. For screens; every call needs {@code funding.rules} in the current tenant.
 */
@ProviderType
public interface RuleDrafts {

    /** All versions, drafts first, then by first day and version, the newest first. */
    List<RuleVersion> versions();

    /** One of them. */
    Optional<RuleVersion> find(RuleRef ref);

    /**
     * Begins a draft.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code rules} if that is no short name or a draft of it is there already, beside
     *     {@code from} if the day is missing
     */
    RuleRef begin(BeginRules command);

    /**
     * Saves a draft.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code title}, {@code from}, {@code until}, {@code reason}, or a value by the name of
     *     its kind, its source by that name with {@code .source} behind it; without a field if it is no draft any more
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void revise(ReviseRules command);

    /**
     * Puts a draft in force. It may begin at the earliest on 1 January of the current year, as programmes are issued late at times: what was
     * reckoned for earlier years stays.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing or does not fit
     */
    void putInForce(SeenRules command);

    /** Throws a draft away. */
    void discard(SeenRules command);
}
