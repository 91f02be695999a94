package org.lotse.platform.api.exchange;

import java.util.Set;
import org.lotse.platform.api.access.Permission;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of report that a module sends from municipalities to their district: figures of a period, and nothing else. A whiteboard service
 * of the module's core. The answers never change during its life.
 */
@ConsumerType
public interface ReportKind {

    /** Its name; begins with the module's id. */
    KindId id();

    /** Version of the keys, counted from one. */
    int version();

    /** What a person in a municipality needs for sending, and for seeing what was sent. */
    Permission send();

    /** What a person in the district needs for seeing what has come. */
    Permission receive();

    /**
     * Permissions of other modules whose holders may see what has come as well, beside {@link #receive}: that module copies what it needs. Named
     * here, by the owner of the figures, and nowhere else. The other module need not be installed.
     */
    default Set<Permission> alsoReceive() {
        return Set.of();
    }

    /** Whether a figure of this key belongs into such a report. Everything else is refused when it is sent. */
    boolean knows(FigureKey key);
}
