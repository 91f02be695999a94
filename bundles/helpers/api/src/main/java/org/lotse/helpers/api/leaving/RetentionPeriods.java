package org.lotse.helpers.api.leaving;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How long a municipality keeps those who have left, by dated rules with their source. Any thread that has a scope; every call is one
 * transaction and begins at the gate.
 */
@ProviderType
public interface RetentionPeriods {

    /** What is in force today. Needs {@code helpers.read}. */
    RetentionPeriod inForce();

    /** All of them, the latest first, with what Lotse brings as the last. Needs {@code helpers.read}. */
    List<RetentionPeriod> all();

    /**
     * Sets one. Nobody's day moves who has left before it is in force. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link SetRetention} that is not acceptable
     */
    void set(SetRetention command);
}
