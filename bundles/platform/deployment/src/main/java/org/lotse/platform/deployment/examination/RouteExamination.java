package org.lotse.platform.deployment.examination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.DeclaredComponent;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A route belongs to whoever was there first, and the pages of the shell to the shell. */
final class RouteExamination implements Examination {

    private static final String ROUTE = "lotse.view.route";

    /** Service property: routes that a room keeps for itself. */
    private static final String OWN_ROUTES = "lotse.own.routes";

    private final BundleContext context;

    RouteExamination(BundleContext context) {
        this.context = context;
    }

    @Override
    public void examine(Delivery delivery) throws Refused {
        var taken = taken(delivery.names());
        var own = new HashSet<String>();
        for (var candidate : delivery.bundles()) {
            for (var component : candidate.components()) {
                if (component.route().isPresent()) {
                    examine(candidate, component.route().get(), taken, own);
                }
            }
        }
    }

    private static void examine(Candidate candidate, String route, Map<String, String> taken, Set<String> own)
            throws Refused {
        var form = DeclaredComponent.form(route);
        var owner = own.add(form) ? taken.get(form) : candidate.name();
        if (owner != null) {
            throw new Refused(Fault.ROUTE_TAKEN, route, owner);
        }
    }

    /** Forms of routes with the bundle that has each, without those that the delivery replaces. */
    private Map<String, String> taken(Set<String> replaced) {
        var taken = new HashMap<String, String>();
        for (var reference : references("(|(" + ROUTE + "=*)(" + OWN_ROUTES + "=*))")) {
            var bundle = reference.getBundle();
            if (bundle != null && !replaced.contains(bundle.getSymbolicName())) {
                routes(reference).forEach(route -> taken.put(DeclaredComponent.form(route), bundle.getSymbolicName()));
            }
        }
        return taken;
    }

    private static Set<String> routes(ServiceReference<?> reference) {
        var routes = new HashSet<String>();
        for (var key : Set.of(ROUTE, OWN_ROUTES)) {
            switch (reference.getProperty(key)) {
                case String one -> routes.add(one);
                case String[] several -> routes.addAll(Arrays.asList(several));
                case null, default -> {}
            }
        }
        return routes;
    }

    private ServiceReference<?>[] references(String filter) {
        try {
            var found = context.getAllServiceReferences(null, filter);
            return found == null ? new ServiceReference<?>[0] : found;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
