package org.lotse.platform.api.exchange;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The current scope's tenant's own copies of what its district published. Any thread that has a scope. Every call begins at the gate with
 * the kind's {@link PublicationKind#read}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface IncomingPublications {

    /** The latest version that has come, if any has. */
    Optional<Publication> current(KindId kind);
}
