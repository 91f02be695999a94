package org.lotse.platform.console.operator;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.Refusals;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
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

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    private volatile @Nullable Refusals refusals;

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
        return new AppConfigurationEntry[] {
            new AppConfigurationEntry(
                    ProxyLoginModule.class.getName(),
                    LoginModuleControlFlag.REQUIRED,
                    Map.of(
                            BundleContext.class.getName(),
                            context,
                            ProxyLoginModule.PROPERTY_MODULE,
                            OperatorLogin.class.getName(),
                            ProxyLoginModule.PROPERTY_BUNDLE,
                            Long.toString(context.getBundle().getBundleId()),
                            "users",
                            key.operators().toString(),
                            OperatorLogin.REFUSED,
                            (Runnable) this::refused))
        };
    }

    /** A shell that cannot record must still answer: the operator is who mends what is broken then. */
    private void refused() {
        var record = refusals;
        try {
            if (record != null) {
                record.record("console", Act.of("platform.console-refused", "console", "ssh"));
            }
        } catch (RuntimeException e) {
            LOG.error("A refused sign-in to the operator shell is not recorded", e);
        }
    }
}
