package org.lotse.platform.deployment.examination;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.change.Missing;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the framework itself whether the bundles can be wired. What it is shown is a stand-in under another name, with the
 * candidate's manifest and nothing else, and is gone again before anybody is told.
 */
final class WiringExamination implements Examination {

    private static final Logger LOG = LoggerFactory.getLogger(WiringExamination.class);
    private static final List<String> LEFT_OUT = List.of(
            Constants.BUNDLE_ACTIVATOR,
            Constants.BUNDLE_CLASSPATH,
            "Service-Component",
            "Lotse-Unit",
            "Karaf-Commands");

    private final BundleContext context;

    WiringExamination(BundleContext context) {
        this.context = context;
    }

    @Override
    public void examine(Delivery delivery) throws Refused {
        var standIns = new ArrayList<Bundle>();
        try {
            for (var candidate : delivery.bundles()) {
                standIns.add(context.installBundle("lotse-trial:" + candidate.name(), standIn(candidate)));
            }
            var framework = context.getBundle(0).adapt(FrameworkWiring.class);
            if (!framework.resolveBundles(standIns)) {
                throw refusal(framework, standIns);
            }
        } catch (BundleException | IOException e) {
            throw new Refused(e, Fault.NOT_A_BUNDLE, delivery.file(), Refused.reason(e));
        } finally {
            standIns.forEach(WiringExamination::uninstall);
        }
    }

    private static ByteArrayInputStream standIn(Candidate candidate) throws IOException {
        var manifest = new Manifest(candidate.manifest());
        manifest.getEntries().clear();
        var headers = manifest.getMainAttributes();
        LEFT_OUT.forEach(name -> headers.remove(new Attributes.Name(name)));
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, candidate.name() + ".trial");
        var bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Refused refusal(FrameworkWiring framework, List<Bundle> standIns) {
        var unresolved = standIns.stream()
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .toList();
        for (var standIn : unresolved) {
            var missing = Missing.of(standIn, framework);
            if (!missing.isEmpty()) {
                return new Refused(Fault.UNRESOLVED, name(standIn), missing);
            }
        }
        var first = unresolved.isEmpty() ? standIns.getFirst() : unresolved.getFirst();
        return new Refused(Fault.UNRESOLVED, name(first), reason(first));
    }

    /** The framework tells why only to somebody who wants a class. */
    private static String reason(Bundle bundle) {
        try {
            bundle.loadClass("org.lotse.Trial");
            return "";
        } catch (ClassNotFoundException e) {
            return Refused.reason(e);
        }
    }

    private static String name(Bundle standIn) {
        return standIn.getSymbolicName().replaceAll("\\.trial$", "");
    }

    private static void uninstall(Bundle standIn) {
        try {
            standIn.uninstall();
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("{} stays until the next start", standIn, e);
        }
    }
}
