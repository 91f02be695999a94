package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.module.ModuleData;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;

/** Removes for good what a module that is off has kept for a tenant. */
@Service
@Command(
        scope = "lotse",
        name = "module-erase",
        description =
                "Removes for good what a module that is off has kept for a tenant; without --confirm it only lists")
public final class ModuleErase extends TenantCommand {

    @Argument(index = 1, name = "module", description = "name of the module", required = true)
    @Completion(ModuleCompleter.class)
    private String module = "";

    @Option(name = "--confirm", description = "the tenant's key once more: it is removed now")
    private String confirmed = "";

    @Reference
    private ModuleData data;

    @Override
    Listing answer(Tenant tenant) {
        var id = new ModuleId(module);
        var holdings = data.of(id);
        if (!confirmed.isEmpty()) {
            if (!confirmed.equals(tenant.id().value())) {
                throw new IllegalArgumentException(
                        "Nothing was removed: --confirm has to repeat the tenant's key, " + ags);
            }
            data.erase(id, tenant.name());
        }
        var listing = new Listing("ags", "module", "table", "rows", "removed");
        holdings.forEach(holding -> listing.row(ags, module, holding.table(), holding.rows(), !confirmed.isEmpty()));
        return listing;
    }
}
