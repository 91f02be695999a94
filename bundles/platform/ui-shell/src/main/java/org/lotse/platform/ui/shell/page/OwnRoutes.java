package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.Route;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Says which addresses are the shell's, for whoever examines modules: a session's routes would go before these. */
@Component(service = {})
public final class OwnRoutes {

    private static final String PROPERTY = "lotse.own.routes";

    private final ServiceRegistration<OwnRoutes> registration;

    /** @param context registers the routes as a property */
    @Activate
    public OwnRoutes(BundleContext context) {
        registration = context.registerService(OwnRoutes.class, this, new Hashtable<>(Map.of(PROPERTY, routes())));
    }

    /** Takes the registration back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }

    static String[] routes() {
        return Pages.ROUTES.stream()
                .map(page -> page.getAnnotation(Route.class).value())
                .sorted()
                .toArray(String[]::new);
    }
}
