package org.lotse.platform.persistence.installation;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.keys.KeyStores;
import org.lotse.platform.persistence.operation.DatabaseOperations;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.lotse.platform.persistence.operation.KeptPassphrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the gate first. */
@Component
public final class GuardedOperations implements DatabaseOperations {

    private final Databases databases;
    private final KeyStores keyStores;
    private final Access access;
    private final CurrentScope scope;
    private final AuditTrail trail;

    @Activate
    public GuardedOperations(
            @Reference Databases databases,
            @Reference KeyStores keyStores,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference AuditTrail trail) {
        this.databases = databases;
        this.keyStores = keyStores;
        this.access = access;
        this.scope = scope;
        this.trail = trail;
    }

    @Override
    public List<DatabaseState> all() {
        access.require(PlatformPermissions.MANAGE_DATABASES);
        return databases.states();
    }

    @Override
    public void rotateKey() {
        access.require(PlatformPermissions.MANAGE_DATABASES);
        var database = DatabaseName.of(scope.require().tenant());
        databases.rotateKey(database);
        trail.record(Act.of("platform.database-key-rotated", "database", database.value()));
    }

    @Override
    public KeptPassphrase changePassphrase(Optional<char[]> chosen) {
        access.require(PlatformPermissions.MANAGE_DATABASES);
        var kept = keyStores.changePassphrase(chosen);
        trail.recordForPlatform(Act.of("platform.keystore-passphrase-changed", "keystore", "keys"));
        return kept;
    }
}
