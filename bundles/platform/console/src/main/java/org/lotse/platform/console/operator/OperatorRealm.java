package org.lotse.platform.console.operator;

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

/**
 * Who may sign in to the operator shell: holders of a key, nobody with a password. A realm of its own, because Karaf's keeps its keys in the
 * installation, while ours belong to the data home.
 */
@Component
public final class OperatorRealm implements JaasRealm {
    static final String NAME = "lotse-operators";

    private final BundleContext context;
    private final OperatorKey key;

    @Activate
    public OperatorRealm(BundleContext context) {
        this.context = context;
        key = OperatorKey.of(context);
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
