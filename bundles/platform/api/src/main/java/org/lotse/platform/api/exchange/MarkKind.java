package org.lotse.platform.api.exchange;

import java.util.Set;
import org.lotse.platform.api.access.Permission;
import org.osgi.annotation.versioning.ConsumerType;

/** A kind of mark that a module places. A whiteboard service of the module's core. The answers never change during its life. */
@ConsumerType
public interface MarkKind {

    /** Its name; begins with the module's id. */
    KindId id();

    /** What people place, withdraw and ask with; each of them is enough. */
    Set<Permission> uses();
}
