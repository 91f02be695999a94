package org.lotse.cases.api.destination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the running cases of the current scope's tenant go. Reading needs {@code cases.read}, writing {@code cases.edit}. Any thread that has a scope; every call is
 * one transaction and begins at the gate.
 */
@ProviderType
public interface Destinations {

    /** What was announced for a day to come, or came in the last thirty days. */
    Optional<WindingDown> current();

    /**
     * Running cases with where they go; none if nothing is announced.
     *
     * @param onlyOpen whether to leave out those that have a destination
     * @param after cursor of the page before, or null
     */
    Page<CaseDestination> page(boolean onlyOpen, @Nullable String after, int size);

    /**
     * Writes it down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if nothing is announced, no case or too many are named, or beside {@code to}
     */
    void set(SetDestination command);
}
