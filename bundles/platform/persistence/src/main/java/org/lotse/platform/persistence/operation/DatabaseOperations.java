package org.lotse.platform.persistence.operation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an operator does with databases. Every call needs a scope whose actor has
 * {@link org.lotse.platform.api.access.PlatformPermissions#MANAGE_DATABASES}.
 */
@ProviderType
public interface DatabaseOperations {

    /**
     * Every database there is, by name.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     */
    List<DatabaseState> all();

    /**
     * Encrypts the database of the current scope's tenant anew with a new key. Its people wait meanwhile, others notice
     * nothing. If the machine stops in the middle, the next opening finds the right key.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     * @throws org.lotse.platform.api.data.DataUnavailable if the database has no key of its own here, or is too busy
     */
    void rotateKey();
}
