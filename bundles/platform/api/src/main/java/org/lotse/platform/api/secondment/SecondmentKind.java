package org.lotse.platform.api.secondment;

import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.exchange.KindId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A reason for which a module of a district lets people work in municipalities. A whiteboard service of the module's core; without one, nobody is
 * seconded. The answers never change during its life. A kind whose permission belongs to another module, or whose role is one of the platform's, is
 * refused and named in the log.
 */
@ConsumerType
public interface SecondmentKind {

    /** Its name; begins with the module's id. */
    KindId id();

    /** What a person in the district needs for it. */
    Permission permission();

    /** What people seconded for this reason are in the municipality; grants nothing there while the role's module is off. */
    RoleId role();
}
