package org.lotse.platform.deployment.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.delivery.Refused;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Watches whether the components of bundles come up: each is made once, so that a constructor that throws is found here. */
@Component(service = Soundness.class)
public final class Soundness {

    private static final long PAUSE_MILLIS = 25;

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    /** @param runtime knows the state of every component */
    @Activate
    public Soundness(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    /**
     * Returns as soon as all components of these bundles work.
     *
     * @param patience how long to wait for services that components need
     * @throws Refused at once if a component fails, and after the patience if one still waits
     */
    public void require(Collection<Bundle> bundles, Duration patience) throws Refused {
        var end = System.nanoTime() + patience.toNanos();
        for (var waiting = waiting(bundles); waiting.isPresent(); waiting = waiting(bundles)) {
            if (System.nanoTime() > end) {
                throw waiting.get();
            }
            pause();
        }
    }

    /** The fault of a component that failed already or that waits for something; nothing if all work. */
    public Optional<Refused> fault(Bundle bundle) {
        try {
            return waiting(List.of(bundle));
        } catch (Refused failed) {
            return Optional.of(failed);
        }
    }

    private Optional<Refused> waiting(Collection<Bundle> bundles) throws Refused {
        var waiting = new ArrayList<Refused>();
        for (var component : runtime.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new))) {
            if (runtime.isComponentEnabled(component)) {
                for (var configuration : runtime.getComponentConfigurationDTOs(component)) {
                    look(component, configuration).ifPresent(waiting::add);
                }
            }
        }
        return waiting.stream().findFirst();
    }

    private Optional<Refused> look(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration)
            throws Refused {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> throw failed(component, configuration.failure);
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Optional.of(unready(component, configuration));
            case ComponentConfigurationDTO.SATISFIED -> {
                make(component, configuration);
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Views and cards are made for a page and need one; everything else is made here once. */
    private void make(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) throws Refused {
        if (configuration.service == null || !"singleton".equals(component.scope)) {
            return;
        }
        var bundle = context.getBundle(component.bundle.id);
        var services = bundle == null ? null : bundle.getRegisteredServices();
        var reference = services == null
                ? Optional.<ServiceReference<?>>empty()
                : Arrays.stream(services)
                        .filter(service -> service.getProperty("service.id").equals(configuration.service.id))
                        .findFirst();
        if (reference.isPresent()) {
            make(component, reference.get());
        }
    }

    private <S> void make(ComponentDescriptionDTO component, ServiceReference<S> reference) throws Refused {
        var made = context.getService(reference);
        if (made == null) {
            var failure = runtime.getComponentConfigurationDTOs(component).stream()
                    .map(configuration -> configuration.failure)
                    .filter(text -> text != null)
                    .findFirst();
            throw failed(component, failure.orElse(""));
        }
        context.ungetService(reference);
    }

    /** A stack begins with what the runtime did; the last cause is the author's. */
    private static Refused failed(ComponentDescriptionDTO component, @Nullable String stack) {
        var lines = Optional.ofNullable(stack).orElse("").lines().toList();
        var causes = lines.stream()
                .filter(line -> line.startsWith("Caused by: "))
                .map(line -> line.substring("Caused by: ".length()))
                .toList();
        var reason = causes.isEmpty() ? lines.stream().findFirst().orElse("") : causes.getLast();
        return new Refused(Fault.ACTIVATION, component.name, reason);
    }

    private static Refused unready(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        var names = Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        var wanted = Arrays.stream(component.references)
                .filter(reference -> names.contains(reference.name))
                .map(reference -> reference.interfaceName + (reference.target == null ? "" : " " + reference.target))
                .collect(Collectors.joining(", "));
        return new Refused(Fault.NOT_READY, component.name, wanted);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
