package org.lotse.platform.modules.registry;

import java.util.Set;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;

/**
 * A module as one bundle offers it.
 *
 * @param module what its descriptor said, read once
 * @param bundle symbolic name of the bundle that offers it
 */
record Offer(InstalledModule module, String bundle) {

    /** Names under which the platform keeps texts, permissions and, in tenants' databases, tables of its own. */
    private static final Set<String> TAKEN = Set.of(
            ModuleId.PLATFORM.value(),
            "admin",
            "audit",
            "events",
            "exchange",
            "jobs",
            "journal",
            "modules",
            "security",
            "shell",
            "tenancy");

    /**
     * Reads a descriptor.
     *
     * @throws IllegalArgumentException if what it says cannot be accepted; the message tells why
     */
    static Offer read(ModuleDescriptor descriptor, String bundle, String version) {
        var module = new InstalledModule(
                descriptor.id(), version, descriptor.needs(), descriptor.suits(), descriptor.roles());
        if (TAKEN.contains(module.id().value())) {
            throw new IllegalArgumentException("the name '" + module.id() + "' is taken by the platform itself");
        }
        if (module.needs().contains(module.id())) {
            throw new IllegalArgumentException("module '" + module.id() + "' needs itself");
        }
        module.roles().forEach(role -> {
            requireOwn(module.id(), role);
            requireSuitable(module, role);
        });
        return new Offer(module, bundle);
    }

    /** Who offers it, for the log. */
    String origin() {
        return bundle + ' ' + module.version();
    }

    /** A module grants nothing but its own permissions: neither those of others nor the platform's. */
    private static void requireOwn(ModuleId module, Role role) {
        if (!role.id().module().equals(module)) {
            throw new IllegalArgumentException("role '" + role.id() + "' does not belong to module '" + module + "'");
        }
        for (var permission : role.permissions()) {
            if (!permission.module().equals(module)) {
                throw new IllegalArgumentException(
                        "role '" + role.id() + "' carries the foreign permission '" + permission + "'");
            }
        }
    }

    /** A role that suits no tenant of the module would be offered nowhere, and nobody would know why. */
    private static void requireSuitable(InstalledModule module, Role role) {
        if (role.suits().isEmpty() || !module.suits().containsAll(role.suits())) {
            throw new IllegalArgumentException("role '" + role.id() + "' suits " + role.suits() + ", but module '"
                    + module.id() + "' suits " + module.suits());
        }
    }
}
