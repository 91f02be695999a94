package org.lotse.platform.security.firststart;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * The moment when all that belongs to a start has been started: the framework is at its level and Karaf has installed what a first
 * start installs. What nobody waits for begins then, or it would take processor time from the way to the first page.
 */
final class EndOfBoot {

    /** Registered by Karaf's features service; by name, so that this bundle does not import it. */
    private static final String INSTALLED = "(objectClass=org.apache.karaf.features.BootFinished)";

    /** A boot that has not ended by then will not, for example because a bundle is broken; people still want to sign in. */
    private static final int PATIENCE_SECONDS = 120;

    private final BundleContext context;
    private final CountDownLatch change = new CountDownLatch(1);
    private volatile boolean calledOff;

    EndOfBoot(BundleContext context) {
        this.context = context;
    }

    /** Returns when it has come, or after two minutes; false if it was called off. */
    boolean await() throws InterruptedException {
        FrameworkListener levels = event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED && hasCome()) {
                change.countDown();
            }
        };
        ServiceListener services = event -> {
            if (event.getType() == ServiceEvent.REGISTERED && hasCome()) {
                change.countDown();
            }
        };
        context.addFrameworkListener(levels);
        try {
            context.addServiceListener(services, INSTALLED);
            if (!hasCome()) {
                change.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            context.removeServiceListener(services);
            context.removeFrameworkListener(levels);
        }
        return !calledOff;
    }

    /** Whoever waits returns at once. */
    void callOff() {
        calledOff = true;
        change.countDown();
    }

    private boolean hasCome() {
        try {
            var level = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkStartLevel.class);
            var wanted = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
            return level.getStartLevel() >= (wanted == null ? 1 : Integer.parseInt(wanted))
                    && context.getServiceReferences((String) null, INSTALLED) != null;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
