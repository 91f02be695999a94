package org.lotse.platform.security.firststart;

import java.util.Optional;
import org.lotse.platform.api.boot.BootEnded;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.signin.AccountProvisioning;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at each start, on a thread of its own, whether this is the first one. The demo profile has its own accounts. */
@Component(
        immediate = true,
        service = {})
public final class FirstStart {

    /** Environment variable with a one-time password chosen by whoever installs. */
    static final String VARIABLE = "LOTSE_INITIAL_ADMIN_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Thread thread;

    /** Begins to look. */
    @Activate
    public FirstStart(
            BundleContext context,
            @Reference BootEnded ended,
            @Reference Tenants tenants,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference AccountProvisioning provisioning,
            @Reference InitialPassword file) {
        var administrator = new FirstAdministrator(tenants, transactions, accounts, provisioning, file);
        var demo = "demo".equals(context.getProperty("lotse.profile"));
        thread = Thread.ofPlatform().name("lotse-first-start").daemon().start(() -> look(demo, administrator));
    }

    /** Waits for a look that has begun: Derby dislikes interrupted threads. */
    @Deactivate
    public void stop() throws InterruptedException {
        thread.join(10_000);
    }

    private void look(boolean demo, FirstAdministrator administrator) {
        try {
            if (!demo) {
                administrator.makeIfNobody(Optional.ofNullable(System.getenv(VARIABLE)));
            }
        } catch (RuntimeException e) {
            LOG.error("The first administrator could not be made; it is tried again at the next start", e);
        }
    }
}
