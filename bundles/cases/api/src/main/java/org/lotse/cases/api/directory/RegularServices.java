package org.lotse.cases.api.directory;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The regular services that the current scope's tenant, a municipality, knows from its district. Called in a scope, on any thread, and
 * begins at the gate.
 */
@ProviderType
public interface RegularServices {

    /** What the district published last and has come here. Needs {@code cases.read}. */
    PublishedServices current();
}
