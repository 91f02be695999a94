package org.lotse.platform.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** A command that works in the scope of one tenant, as the operator; refusals become one line in English. */
abstract class TenantCommand implements Action {

    @Argument(name = "AGS", description = "official key of the tenant", required = true)
    @Completion(TenantCompleter.class)
    String ags = "";

    @Option(name = "--json", description = "JSON for programs")
    boolean json;

    @Reference
    Session session;

    @Reference
    Tenants tenants;

    @Reference
    ScopeBinding binding;

    @Reference
    Texts texts;

    /** What the command does, on a thread bound to the tenant and the operator. */
    abstract Listing answer(Tenant tenant);

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            var tenant = tenants.find(new TenantId(ags))
                    .orElseThrow(() -> new IllegalArgumentException("No tenant has the key " + ags));
            var operator = new Actor.Operator(String.valueOf(session.get("USER")));
            var listing = binding.call(new Scope(tenant.id(), operator), () -> answer(tenant));
            listing.print(System.out, json); // what the shell redirects, so that pipes work
            return null;
        } catch (RuleViolation e) {
            throw new CommandException(texts.get(Locale.ENGLISH, e.key(), e.arguments()));
        } catch (AccessDenied | ConcurrentChange | DataUnavailable | IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }
}
