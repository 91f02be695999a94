package org.lotse.platform.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.lotse.platform.api.module.Modules;

/** Completes the names of installed modules. */
@Service
public final class ModuleCompleter implements Completer {

    @Reference
    private Modules modules;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var names =
                modules.installed().stream().map(module -> module.id().value()).toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
