package org.lotse.platform.persistence.operation;

import java.util.List;
import java.util.Optional;
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

    /**
     * Protects the key stores by another passphrase; the one before opens them no more. Concerns the whole installation.
     * Recorded in the platform's audit trail.
     *
     * @param chosen the new one; without it a random one is made, which only works if the platform keeps it in its own file
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     * @throws org.lotse.platform.api.data.DataUnavailable if it cannot be changed, and why; nothing is changed then
     */
    KeptPassphrase changePassphrase(Optional<char[]> chosen);
}
