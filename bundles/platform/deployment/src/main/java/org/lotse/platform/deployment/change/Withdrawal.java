package org.lotse.platform.deployment.change;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.lotse.platform.deployment.folder.Shelf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes bundles away that a file had brought; where the file had replaced the product's own bundle, that one comes back. */
public final class Withdrawal {

    private static final Logger LOG = LoggerFactory.getLogger(Withdrawal.class);

    private final BundleContext context;
    private final Shelf shelf;

    /** @param shelf keeps the product's own bundles */
    public Withdrawal(BundleContext context, Shelf shelf) {
        this.context = context;
        this.shelf = shelf;
    }

    /** @param names symbolic names in the order in which they were started */
    public void of(List<String> names) {
        for (var name : names.reversed()) {
            RunningBundle.find(context, name).ifPresent(bundle -> withdraw(bundle, name));
        }
    }

    private void withdraw(Bundle bundle, String name) {
        try {
            var original = shelf.original(name);
            var used = RunningBundle.isUsed(bundle);
            if (Files.exists(original)) {
                try (var jar = Files.newInputStream(original)) {
                    bundle.update(jar);
                }
                Files.delete(original);
            } else {
                bundle.uninstall();
            }
            if (used) {
                Rewiring.of(context, List.of(bundle));
            }
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.start();
            }
        } catch (BundleException | IOException e) {
            LOG.error("{} could not be taken away", bundle, e);
        }
    }
}
