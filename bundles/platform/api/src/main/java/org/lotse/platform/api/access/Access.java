package org.lotse.platform.api.access;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The gate: is the tenant active, is the permission's module on for it, and do the actor's roles hold the permission?
 * One implementation answers for routes, services, commands and jobs alike. Any thread; answers come from memory.
 */
@ProviderType
public interface Access {

    /** Whether the current scope may do this; {@code false} when there is no scope. For hiding what would be refused. */
    boolean may(Permission permission);

    /**
     * Lets the call pass or refuses it. Every service method of a module begins with this.
     *
     * @throws AccessDenied if {@link #may} is false
     */
    default void require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDenied(permission);
        }
    }
}
