package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.persistence.operation.DatabaseOperations;

/** Gives a tenant's database a new key. */
@Service
@Command(
        scope = "lotse",
        name = "key-rotate",
        description = "Encrypts a tenant's database anew with a new key; its people wait meanwhile")
public final class KeyRotate extends TenantCommand {

    @Reference
    private DatabaseOperations databases;

    @Override
    Listing answer(Tenant tenant) {
        databases.rotateKey();
        return new Listing("ags", "name", "newKey").row(ags, tenant.name(), true);
    }
}
