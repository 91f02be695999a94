package org.lotse.platform.deployment.delivery;

import java.util.Optional;
import java.util.Set;

/**
 * A component as its file in {@code OSGI-INF/} declares it.
 *
 * @param name its name
 * @param services the services it provides
 * @param route where its view stands, if it is a view
 * @param permission without which nobody sees it, if it is a view or a card
 */
public record DeclaredComponent(
        String name, Set<String> services, Optional<String> route, Optional<String> permission) {

    private static final String DESCRIPTOR = "org.lotse.platform.api.module.ModuleDescriptor";

    /** Copies the services. */
    public DeclaredComponent {
        services = Set.copyOf(services);
    }

    boolean describesModule() {
        return services.contains(DESCRIPTOR);
    }

    /** A route with the names of its parameters left out: two of the same form cannot both be entered. */
    public static String form(String route) {
        return route.replaceAll(":[^/]+", ":");
    }
}
