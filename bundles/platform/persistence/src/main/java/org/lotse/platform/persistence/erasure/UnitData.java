package org.lotse.platform.persistence.erasure;

import java.util.SortedMap;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The data of units in the database of the current scope's tenant, whether or not the bundles that made them are still
 * installed. Asks for no permission: the caller has done that. Any thread that has a scope.
 */
@ProviderType
public interface UnitData {

    /** The units that have tables here, apart from the platform's own. */
    SortedSet<String> units();

    /** The tables of the unit with their numbers of rows, without the history of its migrations; empty if there are none. */
    SortedMap<String, Long> tables(String unit);

    /**
     * Removes all tables of the unit with the history of its migrations, in one transaction: all of them or none. The next use
     * of the unit begins with the first migration. Waits for transactions that are going on, but not long.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if somebody is still working in them
     */
    void drop(String unit);
}
