package org.lotse.platform.modules.boot;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.boot.BootEnded;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Says that the boot has ended: the framework has left behind the level on which our bundles start, and Karaf has installed what
 * a first start installs.
 */
@Component(
        immediate = true,
        service = {})
public final class BootWatch {

    /** Registered by Karaf's features service; by name, so that this bundle does not import it. */
    private static final String INSTALLED = "(objectClass=org.apache.karaf.features.BootFinished)";

    /** A boot that has not ended by then will not, for example because a bundle is broken; people still want to work. */
    private static final int PATIENCE_SECONDS = 120;

    private final BundleContext context;
    private final FrameworkListener levels;
    private final ServiceListener services = event -> look();
    private final ScheduledExecutorService patience = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-boot").factory());
    private @Nullable ServiceRegistration<BootEnded> told;
    private boolean stopped;

    /** Begins to watch. */
    @Activate
    public BootWatch(BundleContext context) throws InvalidSyntaxException {
        this.context = context;
        levels = event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
                look();
            }
        };
        context.addFrameworkListener(levels);
        context.addServiceListener(services, INSTALLED);
        patience.schedule(this::tell, PATIENCE_SECONDS, TimeUnit.SECONDS);
        look();
    }

    /** Nothing is said any more; whoever refers to the end of the boot stops with it. */
    @Deactivate
    public synchronized void stop() {
        stopped = true;
        context.removeFrameworkListener(levels);
        context.removeServiceListener(services);
        patience.shutdownNow();
        if (told != null) {
            told.unregister();
        }
    }

    private void look() {
        if (leftOurLevel() && installed()) {
            // On a thread of its own: what begins now begins beside the framework, not on its way.
            patience.schedule(this::tell, 0, TimeUnit.SECONDS);
        }
    }

    private synchronized void tell() {
        if (told == null && !stopped) {
            told = context.registerService(BootEnded.class, new BootEnded() {}, null);
        }
    }

    private boolean leftOurLevel() {
        var framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkStartLevel.class);
        return framework.getStartLevel()
                > context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
    }

    private boolean installed() {
        try {
            return context.getServiceReferences((String) null, INSTALLED) != null;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
