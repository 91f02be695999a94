package org.lotse.funding.api.application;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was granted to the current tenant. For screens and other parts of the module, in a district as in a municipality; every call begins at the gate,
 * needs {@code funding.applications} and joins the transaction of the current tenant or makes one.
 */
@ProviderType
public interface Grants {

    /** All that were approved and are not withdrawn, the latest decision first. */
    List<Grant> all();

    /** One of them. */
    Optional<Grant> find(ApplicationId id);
}
