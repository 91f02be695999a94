package org.lotse.platform.console;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenants;

/** Completes the names of roles: the platform's, as the district is offered all of them, and those of all modules. */
@Service
public final class RoleCompleter implements Completer {

    @Reference
    private Tenants tenants;

    @Reference
    private Roles roles;

    @Reference
    private Modules modules;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ofThePlatform =
                tenants.all().stream().limit(1).flatMap(district -> roles.offeredTo(district.id()).stream());
        var ofModules = modules.installed().stream().flatMap(module -> module.roles().stream());
        var names = Stream.concat(ofThePlatform, ofModules)
                .map(role -> role.id().value())
                .distinct()
                .toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
