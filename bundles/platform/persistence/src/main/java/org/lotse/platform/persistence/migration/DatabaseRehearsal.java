package org.lotse.platform.persistence.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.rehearsal.Rehearsal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rehearses in the databases themselves: both Derby and PostgreSQL take table definitions back like everything else. */
@Component
public final class DatabaseRehearsal implements Rehearsal {

    private final Databases databases;

    /** @param databases lent one after the other */
    @Activate
    public DatabaseRehearsal(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public Optional<Obstacle> rehearse(String unit, Map<String, String> files, List<TenantId> tenants) {
        var migrations = new Migrations(unit, MigrationFiles.read(files));
        return tenants.stream()
                .flatMap(tenant -> obstacle(migrations, tenant).stream())
                .findFirst();
    }

    private Optional<Obstacle> obstacle(Migrations migrations, TenantId tenant) {
        try (var lease = databases.lease(DatabaseName.of(tenant))) {
            migrations.rehearseOn(lease.database());
            return Optional.empty();
        } catch (DatabaseRefused e) {
            return Optional.of(new Obstacle(tenant, String.valueOf(e.getMessage())));
        }
    }
}
