package org.lotse.platform.testing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** A scope that a test sets: to begin with, an invented person in Konstanz. */
public final class FixedScope implements CurrentScope, ScopeBinding {

    /** The city of Konstanz. */
    public static final TenantId KONSTANZ = new TenantId("08335043");

    /** The city of Singen. */
    public static final TenantId SINGEN = new TenantId("08335075");

    /** An invented person. */
    public static final Actor.Person ADA = new Actor.Person(new UserId(new UUID(7, 1)), "Ada Beispiel");

    private Supplier<Optional<Scope>> source = () -> Optional.of(new Scope(KONSTANZ, ADA));

    @Override
    public Optional<Scope> get() {
        return source.get();
    }

    @Override
    public Bound bind(Supplier<Optional<Scope>> replacement) {
        var before = source;
        source = replacement;
        return () -> source = before;
    }

    /** From now on, the same person in this tenant. */
    public FixedScope in(TenantId tenant) {
        source = () -> Optional.of(new Scope(tenant, ADA));
        return this;
    }

    /** From now on, nobody. */
    public FixedScope nobody() {
        source = Optional::empty;
        return this;
    }
}
