package org.lotse.platform.api.exchange;

import java.util.stream.Stream;
import org.lotse.platform.api.access.Permission;

/**
 * What people need for a kind of package; all of it permissions of the module that owns the kind.
 *
 * @param send for sending, seeing what was sent, and withdrawing it
 * @param follow for asking whether a package is still on its way, and no more
 * @param receive for seeing what has come, accepting and rejecting
 */
public record PackageRights(Permission send, Permission follow, Permission receive) {

    /** Who follows a package needs what whoever sends it does. */
    public PackageRights(Permission send, Permission receive) {
        this(send, send, receive);
    }

    /** All of them. */
    public Stream<Permission> all() {
        return Stream.of(send, follow, receive);
    }
}
