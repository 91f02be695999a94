package org.lotse.cases.api.directory;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The list of regular services that the current scope's tenant, a district, keeps and publishes. Called in a scope, on any thread; every
 * call is a transaction of its own and begins at the gate: all of them need {@code cases.directory}.
 */
@ProviderType
public interface ServiceDirectory {

    /** No list is longer. */
    int MOST = 500;

    /** All entries by name. */
    List<ServiceEntry> all();

    /**
     * Adds an entry.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link ServiceData}
     */
    ServiceId add(ServiceData service);

    /**
     * Changes an entry.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void revise(ReviseService command);

    /**
     * Takes an entry out.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void remove(RemoveService command);

    /** How the list stands towards what was published. */
    DirectoryState state();

    /**
     * Publishes the list as it is to all municipalities of the district.
     *
     * @return the version
     * @throws org.lotse.platform.api.rule.RuleViolation if municipalities would get what they have, or somebody else published at the
     *     same moment
     */
    int publish();
}
