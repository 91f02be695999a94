package org.lotse.platform.console;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.audit.review.AuditReview;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** A command on one audit trail: a tenant's, or the platform's if no tenant is named. */
abstract class TrailCommand implements Action {

    @Argument(name = "AGS", description = "official key of the tenant; without it, the trail of the platform")
    @Completion(TenantCompleter.class)
    @Nullable
    String ags;

    @Reference
    Session session;

    @Reference
    Tenants tenants;

    @Reference
    ScopeBinding binding;

    @Reference
    AuditReview review;

    /** What the command does, on a thread bound to the operator. */
    abstract void act(Optional<TenantId> place) throws CommandException;

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            var place = Optional.ofNullable(ags).map(this::tenant).map(Tenant::id);
            // The platform's own trail has no tenant, but whoever reads it passes the gate like everybody else.
            var home = place.orElseGet(() -> tenants.all().getFirst().id());
            var operator = new Actor.Operator(String.valueOf(session.get("USER")));
            try (var bound = binding.bind(() -> Optional.of(new Scope(home, operator)))) {
                act(place);
            }
            return null;
        } catch (AccessDenied | IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }

    private Tenant tenant(String key) {
        return tenants.find(new TenantId(key))
                .orElseThrow(() -> new IllegalArgumentException("No tenant has the key " + key));
    }
}
