package org.lotse.platform.console;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;

/** The installed modules; with a tenant, which of them are on for it. */
@Service
@Command(
        scope = "lotse",
        name = "module-list",
        description = "Lists the installed modules, and for a tenant which are on")
public final class ModuleList implements Action {

    @Argument(name = "AGS", description = "official key of a tenant")
    @Completion(TenantCompleter.class)
    private @Nullable String ags;

    @Option(name = "--json", description = "JSON for programs")
    private boolean json;

    @Reference
    private Tenants tenants;

    @Reference
    private Modules modules;

    @Reference
    private Texts texts;

    @Override
    public @Nullable Object execute() throws CommandException {
        var listing = ags == null ? installed() : of(tenant(ags));
        listing.print(System.out, json);
        return null;
    }

    private Listing installed() {
        var listing = new Listing("module", "title", "version", "suits", "needs");
        modules.installed()
                .forEach(module -> listing.row(
                        module.id().value(),
                        title(module),
                        module.version(),
                        lower(module.suits()),
                        text(module.needs())));
        return listing;
    }

    private Listing of(Tenant tenant) {
        var on = modules.on(tenant.id());
        var listing = new Listing("module", "title", "version", "on", "suitable", "needs");
        modules.installed()
                .forEach(module -> listing.row(
                        module.id().value(),
                        title(module),
                        module.version(),
                        on.contains(module.id()),
                        module.suits().contains(tenant.kind()),
                        text(module.needs())));
        return listing;
    }

    private Tenant tenant(String key) throws CommandException {
        try {
            return tenants.find(new TenantId(key))
                    .orElseThrow(() -> new CommandException("No tenant has the key " + key));
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }

    private String title(InstalledModule module) {
        return texts.get(Locale.ENGLISH, module.id().titleKey());
    }

    private static List<String> text(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }

    private static List<String> lower(Collection<?> values) {
        return text(values).stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList();
    }
}
