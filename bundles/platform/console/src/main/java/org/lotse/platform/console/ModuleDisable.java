package org.lotse.platform.console;

import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;

/** Switches a module off. */
@Service
@Command(scope = "lotse", name = "module-disable", description = "Switches a module off for a tenant; its data stays")
public final class ModuleDisable extends TenantCommand {

    @Argument(index = 1, name = "module", description = "name of the module", required = true)
    @Completion(ModuleCompleter.class)
    private String module = "";

    @Option(name = "--with-dependants", description = "switch off the modules that need it too")
    private boolean withDependants;

    @Reference
    private Modules modules;

    @Override
    Listing answer(Tenant tenant) {
        var id = new ModuleId(module);
        if (modules.installed().stream().noneMatch(installed -> installed.id().equals(id))) {
            throw RuleViolation.of("modules.rule.not-installed", id);
        }
        var concerned = new TreeSet<ModuleId>();
        concerned.add(id);
        if (withDependants) {
            concerned.addAll(modules.dependants(tenant.id(), id));
        }
        modules.switchOff(concerned);
        var listing = new Listing("ags", "module", "on");
        concerned.forEach(off -> listing.row(ags, off.value(), modules.isOn(tenant.id(), off)));
        return listing;
    }
}
