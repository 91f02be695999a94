package org.lotse.platform.api.exchange;

import java.util.Set;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of package that a module exchanges between tenants. A whiteboard service of the module's core; while it is registered,
 * and where the module is on, packages of the kind can be sent and received. The answers never change during its life.
 */
@ConsumerType
public interface PackageKind {

    /** Its name; begins with the module's id. */
    KindId id();

    /** Version of the document that is sent now, counted from one. Documents of earlier versions can still be read. */
    int version();

    /** What people need for it. */
    PackageRights rights();

    /** Which kinds of tenant send. */
    default Set<TenantKind> senders() {
        return Set.of(TenantKind.MUNICIPALITY);
    }

    /** Which kinds of tenant receive. */
    default Set<TenantKind> receivers() {
        return Set.of(TenantKind.MUNICIPALITY);
    }

    /** The longest cover and content together, in characters. */
    default int longest() {
        return 200_000;
    }
}
