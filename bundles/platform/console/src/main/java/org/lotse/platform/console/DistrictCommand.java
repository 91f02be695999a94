package org.lotse.platform.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** A command that concerns the whole installation: it works in the district's scope, as the operator. */
abstract class DistrictCommand implements Action {

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

    /** What the command does, on a thread bound to the district and the operator. */
    abstract Listing answer();

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            var district = tenants.all().getFirst();
            var operator = new Actor.Operator(String.valueOf(session.get("USER")));
            binding.call(new Scope(district.id(), operator), this::answer).print(System.out, json);
            return null;
        } catch (RuleViolation e) {
            throw new CommandException(texts.get(Locale.ENGLISH, e.key(), e.arguments()));
        } catch (AccessDenied | DataUnavailable | IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }
}
