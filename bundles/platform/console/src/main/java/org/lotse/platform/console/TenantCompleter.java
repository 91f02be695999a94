package org.lotse.platform.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.lotse.platform.api.tenant.Tenants;

/** Completes the keys of tenants. */
@Service
public final class TenantCompleter implements Completer {

    @Reference
    private Tenants tenants;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var keys = tenants.all().stream().map(tenant -> tenant.id().value()).toList();
        return new StringsCompleter(keys).complete(session, line, candidates);
    }
}
