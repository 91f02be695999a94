package org.lotse.platform.console.module;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.lotse.platform.api.console.CommandOf;
import org.lotse.platform.api.console.ConsoleCommand;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Enters modules' commands into the shell as long as their bundles are there. */
@Component(
        immediate = true,
        service = {})
public final class ModuleCommands {

    private final SessionFactory shell;
    private final CommandRun run;
    private final Map<ConsoleCommand, ModuleCommand> entered = new HashMap<>();

    /** The shell they belong to, and what runs them. */
    @Activate
    public ModuleCommands(@Reference SessionFactory shell, @Reference CommandRun run) {
        this.shell = shell;
        this.run = run;
    }

    /** Called by the container, also while the shell is in use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void add(ConsoleCommand command, Map<String, Object> properties) {
        var module = new ModuleId(said(properties, "module"));
        var entry = new ModuleCommand(module, said(properties, "name"), said(properties, "description"), command, run);
        entered.put(command, entry);
        shell.getRegistry().register(entry);
    }

    private static String said(Map<String, Object> properties, String what) {
        return (String) Objects.requireNonNull(properties.get(CommandOf.PREFIX_ + what), what);
    }

    /** Called by the container when a bundle goes. */
    public synchronized void remove(ConsoleCommand command) {
        var entry = entered.remove(command);
        if (entry != null) {
            shell.getRegistry().unregister(entry);
        }
    }

    /** Nothing of ours stays in the shell. */
    @Deactivate
    public synchronized void close() {
        entered.values().forEach(shell.getRegistry()::unregister);
        entered.clear();
    }
}
