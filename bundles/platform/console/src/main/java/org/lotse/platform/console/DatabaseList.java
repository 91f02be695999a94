package org.lotse.platform.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.operation.DatabaseOperations;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** The databases of all tenants, in the district's name. */
@Service
@Command(scope = "lotse", name = "database-list", description = "Lists the databases, and what is wrong with them")
public final class DatabaseList implements Action {

    @Option(name = "--json", description = "JSON for programs")
    private boolean json;

    @Reference
    private Session session;

    @Reference
    private Tenants tenants;

    @Reference
    private ScopeBinding binding;

    @Reference
    private DatabaseOperations databases;

    @Override
    public @Nullable Object execute() {
        var district = tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .findFirst()
                .map(Tenant::id)
                .orElseThrow(() -> new IllegalStateException("There is no district"));
        var operator = new Actor.Operator(String.valueOf(session.get("USER")));
        var listing = new Listing("database", "kind", "state", "users", "kilobytes", "lastUse", "problem");
        binding.call(new Scope(district, operator), databases::all).forEach(database -> add(listing, database));
        listing.print(System.out, json);
        return null;
    }

    private static void add(Listing listing, DatabaseState database) {
        listing.row(
                database.name(),
                database.kind(),
                database.state().name().toLowerCase(Locale.ROOT),
                database.users(),
                database.bytes() / 1024,
                database.lastUse()
                        .map(used -> used.truncatedTo(ChronoUnit.SECONDS))
                        .map(Instant::toString)
                        .orElse(""),
                database.problem().orElse(""));
    }
}
