package org.lotse.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.EventType;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A module that is told of every contact, and writes into a file what it heard: at least once, so perhaps twice. */
final class Post implements EventHandler<Post.Logged>, AutoCloseable {

    static final ModuleId MODULE = new ModuleId("post");

    private final Path heard;
    private final CurrentScope scope;
    private final List<ServiceRegistration<?>> registrations;

    /** Published in the transaction in which the contact is written. */
    @EventType("post.contact-logged")
    record Logged(String contact) implements Event {}

    /** Registers the module and its handler. */
    Post(BundleContext context, Path heard, CurrentScope scope) {
        this.heard = heard;
        this.scope = scope;
        registrations = List.of(
                context.registerService(ModuleDescriptor.class, () -> MODULE, null),
                context.registerService(
                        EventHandler.class,
                        this,
                        new Hashtable<>(
                                Map.of("lotse.handler.module", MODULE.value(), "lotse.handler.name", "listener"))));
    }

    @Override
    public Class<Logged> hears() {
        return Logged.class;
    }

    @Override
    public synchronized void handle(Occurrence<Logged> occurrence) {
        try {
            Files.writeString(
                    heard,
                    scope.require().tenant() + " " + occurrence.event().contact() + ";\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The contacts of this town that were heard of, ever. A last line cut short by a kill does not count. */
    Set<String> heardOf(TenantId town) throws IOException {
        if (!Files.exists(heard)) {
            return Set.of();
        }
        var begin = town + " ";
        return Files.readAllLines(heard).stream()
                .filter(line -> line.startsWith(begin) && line.endsWith(";"))
                .map(line -> line.substring(begin.length(), line.length() - 1))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
