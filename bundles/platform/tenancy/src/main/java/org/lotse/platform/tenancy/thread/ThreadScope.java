package org.lotse.platform.tenancy.thread;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the bindings of each thread as a chain, the innermost in front. A binding that is closed too early, while inner ones
 * are open, goes with the last of them; it never comes back to life.
 */
@Component(service = {CurrentScope.class, ScopeBinding.class})
public final class ThreadScope implements CurrentScope, ScopeBinding {

    private final ThreadLocal<@Nullable Binding> innermost = new ThreadLocal<>();

    @Activate
    public ThreadScope() {}

    @Override
    public Optional<Scope> get() {
        var binding = open();
        return binding == null ? Optional.empty() : binding.source.get();
    }

    @Override
    public Bound bind(Supplier<Optional<Scope>> source) {
        var binding = new Binding(source, open());
        innermost.set(binding);
        return binding;
    }

    private @Nullable Binding open() {
        var first = innermost.get();
        var binding = first;
        while (binding != null && binding.closed) {
            binding = binding.outer;
        }
        if (binding == null) {
            innermost.remove();
        } else if (binding != first) {
            innermost.set(binding);
        }
        return binding;
    }

    private final class Binding implements Bound {

        private final Supplier<Optional<Scope>> source;
        private final @Nullable Binding outer;
        private volatile boolean closed;

        Binding(Supplier<Optional<Scope>> source, @Nullable Binding outer) {
            this.source = source;
            this.outer = outer;
        }

        @Override
        public void close() {
            closed = true;
            open();
        }
    }
}
