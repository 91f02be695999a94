package org.lotse.platform.persistence.extender;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.jpa.Home;
import org.lotse.platform.persistence.jpa.PersistenceUnit;
import org.lotse.platform.persistence.jpa.UnitTransactions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a unit to every bundle that asks for one, from the moment it starts until it stops. If two bundles ask for the same
 * unit, the later one waits until the first is gone.
 */
final class UnitTracker extends BundleTracker<OfferedUnit> {

    private static final Logger LOG = LoggerFactory.getLogger(UnitTracker.class);

    private final boolean platform;
    private final Databases databases;
    private final Home home;
    private final Journal journal;
    private final Map<String, OfferedUnit> offered = new ConcurrentHashMap<>();

    /**
     * @param platform whether to look after units of the platform or of tenants
     * @param home tells the database for work in these units
     * @param journal keeps what is written to them
     */
    UnitTracker(BundleContext context, boolean platform, Databases databases, Home home, Journal journal) {
        super(context, Bundle.STARTING | Bundle.ACTIVE, null);
        this.platform = platform;
        this.databases = databases;
        this.home = home;
        this.journal = journal;
    }

    @Override
    public @Nullable OfferedUnit addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        try {
            var unit = UnitHeader.of(bundle)
                    .filter(header -> header.platform() == platform)
                    .map(header -> define(header.unit(), bundle));
            unit.ifPresent(this::offer);
            return unit.orElse(null);
        } catch (IllegalArgumentException e) {
            LOG.error("Bundle {} gets no persistence unit: {}", bundle, e.getMessage());
            return null;
        }
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, OfferedUnit unit) {
        unit.close();
        if (offered.remove(unit.name(), unit)) {
            getTracked().values().stream()
                    .filter(waiting -> waiting.name().equals(unit.name()))
                    .findFirst()
                    .ifPresent(this::offer);
        }
    }

    void forget(String unit, DatabaseName database) {
        getTracked().values().stream()
                .filter(tracked -> tracked.name().equals(unit))
                .forEach(tracked -> tracked.forget(database));
    }

    private OfferedUnit define(String name, Bundle bundle) {
        var unit = new PersistenceUnit(BundleUnit.define(name, bundle), databases, journal);
        return new OfferedUnit(unit, new UnitTransactions(unit, home), bundle);
    }

    private void offer(OfferedUnit unit) {
        var first = offered.putIfAbsent(unit.name(), unit);
        if (first == null) {
            unit.register(context);
        } else {
            LOG.error("Unit {} belongs to {}; {} waits until that is gone", unit.name(), first, unit);
        }
    }
}
