package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;

/**
 * Takes components that are prototype-scoped services from their own bundle's registry, with whatever is injected there,
 * and gives them back when they leave the page. Anything else is made as usual.
 */
final class RegistryInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;
    private final transient VaadinServiceInitListener start;

    RegistryInstantiator(VaadinService service, I18NProvider texts, VaadinServiceInitListener start) {
        super(service);
        this.texts = texts;
        this.start = start;
    }

    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(super.getServiceInitListeners(), Stream.of(start));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return fromRegistry(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return fromRegistry(type).orElseGet(() -> super.createComponent(type));
    }

    private <T> Optional<T> fromRegistry(Class<T> type) {
        var bundle = FrameworkUtil.getBundle(type);
        if (bundle == null || !Component.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        var references = bundle.getRegisteredServices();
        return references == null
                ? Optional.empty()
                : Arrays.stream(references)
                        .filter(reference -> brings(reference, type))
                        .findFirst()
                        .map(reference -> take(type, reference, bundle));
    }

    private static boolean brings(ServiceReference<?> reference, Class<?> type) {
        return Constants.SCOPE_PROTOTYPE.equals(reference.getProperty(Constants.SERVICE_SCOPE))
                && type.getName().equals(reference.getProperty(ComponentConstants.COMPONENT_NAME));
    }

    private static <T> T take(Class<T> type, ServiceReference<?> reference, Bundle bundle) {
        var context = bundle.getBundleContext();
        if (context == null) {
            throw new NotFoundException();
        }
        return borrow(type, context.getServiceObjects(reference), bundle);
    }

    /** A bundle that ends while it is asked has nothing any more; what could not be made otherwise is a failure. */
    private static <T, S> T borrow(Class<T> type, ServiceObjects<S> objects, Bundle bundle) {
        var instance = objects == null ? null : objects.getService();
        if (instance == null && bundle.getState() != Bundle.ACTIVE) {
            throw new NotFoundException();
        }
        if (instance == null) {
            throw new IllegalStateException(
                    "No instance of " + type.getName() + " to be had; the log entry before this one says why");
        }
        ((Component) instance).addDetachListener(detached -> {
            detached.unregisterListener();
            giveBack(objects, instance);
        });
        return type.cast(instance);
    }

    private static <S> void giveBack(ServiceObjects<S> objects, S instance) {
        try {
            objects.ungetService(instance);
        } catch (IllegalArgumentException | IllegalStateException bundleHasStopped) {
            // its services went with it
        }
    }
}
