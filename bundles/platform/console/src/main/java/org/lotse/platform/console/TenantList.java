package org.lotse.platform.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.Tenants;

/** All tenants. */
@Service
@Command(scope = "lotse", name = "tenant-list", description = "Lists the district and its municipalities")
public final class TenantList implements Action {

    @Option(name = "--json", description = "JSON for programs")
    private boolean json;

    @Reference
    private Tenants tenants;

    @Override
    public @Nullable Object execute() {
        var listing = new Listing("ags", "name", "kind", "active");
        tenants.all()
                .forEach(tenant -> listing.row(
                        tenant.id().value(),
                        tenant.name(),
                        tenant.kind().name().toLowerCase(Locale.ROOT),
                        tenant.active()));
        listing.print(System.out, json);
        return null;
    }
}
