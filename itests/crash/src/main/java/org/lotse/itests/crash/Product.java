package org.lotse.itests.crash;

import java.util.function.Supplier;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The running product as this bundle sees it.
 *
 * @param context of this bundle
 */
record Product(BundleContext context) {

    static final long PATIENCE_MILLIS = 60_000;

    <T> T as(Actor actor, TenantId tenant, Supplier<T> work) {
        return service(ScopeBinding.class).call(new Scope(tenant, actor), work);
    }

    <T> T asOperator(TenantId tenant, Supplier<T> work) {
        return as(new Actor.Operator("crash"), tenant, work);
    }

    /** The unit in which cases are written. */
    Transactions cases() {
        try {
            return context.getServiceReferences(Transactions.class, "(lotse.unit=cases)").stream()
                    .findFirst()
                    .map(context::getService)
                    .orElseThrow(() -> new IllegalStateException("The unit of the cases is not there"));
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A service, as soon as it is there. */
    <S> S service(Class<S> type) {
        var tracker = new ServiceTracker<S, S>(context, type, null);
        tracker.open();
        try {
            var found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new IllegalStateException("No service " + type.getName());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
