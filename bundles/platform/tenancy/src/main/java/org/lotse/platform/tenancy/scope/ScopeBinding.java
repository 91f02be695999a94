package org.lotse.platform.tenancy.scope;

import java.util.Optional;
import java.util.function.Supplier;
import org.lotse.platform.api.access.Scope;
import org.osgi.annotation.versioning.ProviderType;

/** Binds a scope to the current thread. Bindings nest; the innermost counts. Never inherited by new threads. */
@ProviderType
public interface ScopeBinding {

    /** A binding that ends when closed, on the thread that made it. Closing twice does nothing. */
    interface Bound extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Binds whatever the source says at the moment it is asked, even if that is nobody: an outer binding never shines
     * through. Use in try-with-resources.
     *
     * @param source asked each time on the bound thread
     */
    Bound bind(Supplier<Optional<Scope>> source);

    /** Runs the work in this scope and restores the binding before it. */
    default <T> T call(Scope scope, Supplier<T> work) {
        try (var bound = bind(() -> Optional.of(scope))) {
            return work.get();
        }
    }
}
