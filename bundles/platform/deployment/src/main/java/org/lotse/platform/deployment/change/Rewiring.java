package org.lotse.platform.deployment.change;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has those who use changed bundles wired to what these are now. The framework stops and starts them for it. */
final class Rewiring {

    private static final Logger LOG = LoggerFactory.getLogger(Rewiring.class);
    private static final int PATIENCE_SECONDS = 20;

    private Rewiring() {}

    /** Returns when it is done. */
    static void of(BundleContext context, Collection<Bundle> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var done = new CountDownLatch(1);
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(changed, event -> done.countDown());
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Bundles are still being wired anew after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
