package org.lotse.platform.deployment.change;

import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.delivery.Refused;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Why a bundle does not start, told so that somebody can do something about it. */
public final class StartFailure {

    private StartFailure() {}

    /** What is missing by name where something is missing, otherwise the innermost reason. */
    public static Refused of(BundleContext context, Bundle bundle, BundleException failure) {
        if (failure.getType() != BundleException.RESOLVE_ERROR) {
            return new Refused(failure, Fault.ACTIVATION, bundle.getSymbolicName(), Refused.reason(failure));
        }
        var framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
        var missing = Missing.of(bundle, framework);
        return new Refused(
                failure,
                Fault.UNRESOLVED,
                bundle.getSymbolicName(),
                missing.isEmpty() ? Refused.reason(failure) : missing);
    }
}
