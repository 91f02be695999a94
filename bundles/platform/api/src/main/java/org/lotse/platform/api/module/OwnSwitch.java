package org.lotse.platform.api.module;

import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The switch of a module, thrown by that module itself: at work without a person in a district, for one of this district's municipalities. For what was decided
 * and announced there and happens on a day, such as that the LIGA works in a municipality no longer. Any thread that has a scope.
 */
@ProviderType
public interface OwnSwitch {

    /**
     * Switches the module that acts on or off in a municipality; does nothing if it is so already. Data and roles stay. The municipality's audit trail tells that the
     * module did it.
     *
     * @throws org.lotse.platform.api.access.AccessDenied unless a module acts, is on in the current tenant, and the municipality belongs to that tenant
     * @throws org.lotse.platform.api.rule.RuleViolation if the municipality cannot have it on, or another module there needs it
     */
    void set(TenantId municipality, boolean on);
}
