package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.ServiceRegistration;

class SwitchReachesListenersIT {

    private final Modules modules = Product.service(Modules.class);
    private final List<String> heard = new ArrayList<>();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    @BeforeEach
    void casesAreOffInKonstanz() {
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOff(Product.KONSTANZ, Product.CASES);
    }

    @AfterEach
    void unregister() {
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Test
    void listenerHearsOfTheSwitchWhenItHasTakenEffect() {
        listen(tenant -> heard.add(tenant + " " + modules.isOn(tenant, Product.CASES)));

        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOff(Product.KONSTANZ, Product.CASES);

        assertThat(heard).containsExactly(Product.KONSTANZ + " true", Product.KONSTANZ + " false");
    }

    @Test
    void switchThatChangesNothingIsNoNews() {
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        listen(tenant -> heard.add(tenant.value()));

        Product.switchOn(Product.KONSTANZ, Product.CASES);

        assertThat(heard).isEmpty();
    }

    @Test
    void listenerThatThrowsHarmsNobody() {
        listen(tenant -> {
            throw new IllegalStateException("thrown on purpose by " + SwitchReachesListenersIT.class.getSimpleName());
        });
        listen(tenant -> heard.add(tenant.value()));

        Product.switchOn(Product.KONSTANZ, Product.CASES);

        assertThat(heard).containsExactly(Product.KONSTANZ.value());
        assertThat(modules.isOn(Product.KONSTANZ, Product.CASES)).isTrue();
    }

    private void listen(Switched switched) {
        var listener = new ModulesListener() {
            @Override
            public void switched(TenantId tenant) {
                switched.by(tenant);
            }

            @Override
            public void installedChanged(ModuleId module) {
                heard.add("installed " + module);
            }
        };
        registrations.add(Product.context().registerService(ModulesListener.class, listener, null));
    }

    private interface Switched {
        void by(TenantId tenant);
    }
}
