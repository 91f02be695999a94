package org.lotse.platform.console.operator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.publickey.PublickeyLoginModule;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may sign in to the operator shell: holders of a key, nobody with a password. A realm of its own, because Karaf's keeps its keys in the
 * installation, while ours belong to the data home.
 */
@Component
public final class OperatorRealm implements JaasRealm {
    static final String NAME = "lotse-operators";

    private static final Logger LOG = LoggerFactory.getLogger(OperatorRealm.class);

    private final BundleContext context;
    private final OperatorKey key;

    @Activate
    public OperatorRealm(BundleContext context) {
        this.context = context;
        key = new OperatorKey(Path.of(context.getProperty("lotse.home"), "keys"));
        // The first key takes a moment; nobody else has to wait for it.
        Thread.ofPlatform().name("lotse-operator-key").daemon().start(this::ensureKey);
    }

    private void ensureKey() {
        try {
            key.ensure();
        } catch (IOException failure) {
            LOG.error("No operator can sign in: the key could not be made", failure);
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        var modules = FrameworkUtil.getBundle(PublickeyLoginModule.class);
        return new AppConfigurationEntry[] {
            new AppConfigurationEntry(
                    ProxyLoginModule.class.getName(),
                    LoginModuleControlFlag.REQUIRED,
                    Map.of(
                            BundleContext.class.getName(),
                            context,
                            ProxyLoginModule.PROPERTY_MODULE,
                            PublickeyLoginModule.class.getName(),
                            ProxyLoginModule.PROPERTY_BUNDLE,
                            Long.toString(modules.getBundleId()),
                            "users",
                            key.operators().toString()))
        };
    }
}
