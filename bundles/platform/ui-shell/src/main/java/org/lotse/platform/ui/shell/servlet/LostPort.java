package org.lotse.platform.ui.shell.servlet;

import org.lotse.platform.api.boot.BootEnded;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;

/**
 * Ends a process that nobody can reach. The start script has looked whether the port is free; if another program takes it before
 * the web server does, the web server only writes that down, and everything else would run on behind a closed door.
 */
@Component(
        immediate = true,
        service = {})
public final class LostPort {

    private static final int STATUS = 1;

    /** Called by the container when the boot has ended. */
    @Activate
    public LostPort(BundleContext context, @Reference BootEnded ended) {
        if (context.getServiceReference(HttpServiceRuntime.class) == null) {
            System.err.println("lotse: cannot be reached. Port " + context.getProperty("org.osgi.service.http.port")
                    + " was taken by another program while Lotse started. End it, or choose another port: set"
                    + " LOTSE_HTTP_PORT, in the environment or in etc/lotse.env.");
            // On a thread of its own: the framework stops meanwhile, and waits for the threads it started.
            Thread.ofPlatform().name("lotse-lost-port").start(() -> System.exit(STATUS));
        }
    }
}
