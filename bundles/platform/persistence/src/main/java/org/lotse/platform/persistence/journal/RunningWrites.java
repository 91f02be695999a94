package org.lotse.platform.persistence.journal;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells which write transaction runs on the current thread. */
@ProviderType
public interface RunningWrites {

    /** The innermost one, or empty if there is none. */
    Optional<RunningWrite> current();
}
