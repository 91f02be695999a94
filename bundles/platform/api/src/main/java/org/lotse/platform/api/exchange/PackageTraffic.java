package org.lotse.platform.api.exchange;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What goes in and out of the current scope's tenant, of every kind, for whoever administers it: never the content. Every call needs
 * {@link org.lotse.platform.api.access.PlatformPermissions#MANAGE_PACKAGES}. Any thread that has a scope.
 */
@ProviderType
public interface PackageTraffic {

    /** A page holds no more. */
    int MOST = 200;

    /**
     * The latest first.
     *
     * @param cursor where the page begins, as an earlier page told; null for the first
     * @param size at most {@link #MOST}
     */
    Page<PackageLine> list(PackageFilter filter, @Nullable String cursor, int size);

    /** All of them, one after the other, the latest first; it is recorded in the audit trail. */
    void export(PackageFilter filter, Consumer<PackageLine> row);

    /** Tries again at once to deliver what waits, which happens each minute anyhow. */
    void deliver();

    /**
     * Takes a package back that went out and that nobody has decided about.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was decided already, or is being decided about
     */
    void withdraw(PackageId id);
}
