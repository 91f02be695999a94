package org.lotse.platform.api.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells for whom the current thread is working. The platform binds the scope at the edge (web request, push, console
 * command, job); modules only read it. Without a scope everything fails closed.
 */
@ProviderType
public interface CurrentScope {

    /** The scope of this thread, or empty when nobody is signed in. */
    Optional<Scope> get();

    /**
     * The scope of this thread.
     *
     * @throws NoScope when there is none
     */
    default Scope require() {
        return get().orElseThrow(NoScope::new);
    }
}
