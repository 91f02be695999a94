package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;

/** Switches a module on. */
@Service
@Command(scope = "lotse", name = "module-enable", description = "Switches a module on for a tenant")
public final class ModuleEnable extends TenantCommand {

    @Argument(index = 1, name = "module", description = "name of the module", required = true)
    @Completion(ModuleCompleter.class)
    private String module = "";

    @Reference
    private Modules modules;

    @Override
    Listing answer(Tenant tenant) {
        var id = new ModuleId(module);
        modules.switchOn(id);
        return new Listing("ags", "module", "on").row(ags, module, modules.isOn(tenant.id(), id));
    }
}
