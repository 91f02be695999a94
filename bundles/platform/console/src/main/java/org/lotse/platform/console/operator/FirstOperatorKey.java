package org.lotse.platform.console.operator;

import java.io.IOException;
import org.lotse.platform.api.boot.BootEnded;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that there is a key for operators. Making the first one takes a second of processor time: not while people wait for a page. */
@Component(
        immediate = true,
        service = {})
public final class FirstOperatorKey {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperatorKey.class);

    /** Called by the container when the boot has ended. */
    @Activate
    public FirstOperatorKey(BundleContext context, @Reference BootEnded ended) {
        var key = OperatorKey.of(context);
        Thread.ofPlatform().name("lotse-operator-key").daemon().start(() -> ensure(key));
    }

    private static void ensure(OperatorKey key) {
        try {
            key.ensure();
        } catch (IOException failure) {
            LOG.error("No operator can sign in: the key could not be made", failure);
        }
    }
}
