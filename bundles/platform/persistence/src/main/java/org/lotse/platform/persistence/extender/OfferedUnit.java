package org.lotse.platform.persistence.extender;

import java.util.Hashtable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.jpa.PersistenceUnit;
import org.lotse.platform.persistence.jpa.UnitTransactions;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** One bundle's unit and its two services. They go before the unit closes, so that nobody new comes in meanwhile. */
final class OfferedUnit implements AutoCloseable {

    private final PersistenceUnit unit;
    private final UnitTransactions transactions;
    private final Bundle bundle;
    private @Nullable ServiceRegistration<?> registration;
    private boolean closed;

    OfferedUnit(PersistenceUnit unit, UnitTransactions transactions, Bundle bundle) {
        this.unit = unit;
        this.transactions = transactions;
        this.bundle = bundle;
    }

    String name() {
        return unit.name();
    }

    void forget(DatabaseName database) {
        unit.forget(database);
    }

    /** Registers the services in the name of the persistence bundle. */
    void register(BundleContext context) {
        var services = new String[] {Transactions.class.getName(), Entities.class.getName()};
        var made = context.registerService(services, transactions, new Hashtable<>(Map.of(Transactions.UNIT, name())));
        synchronized (this) {
            if (!closed) {
                registration = made;
                return;
            }
        }
        made.unregister();
    }

    @Override
    public void close() {
        var last = end();
        if (last != null) {
            last.unregister();
        }
        unit.close();
    }

    private synchronized @Nullable ServiceRegistration<?> end() {
        closed = true;
        var last = registration;
        registration = null;
        return last;
    }

    @Override
    public String toString() {
        return bundle.toString();
    }
}
