package org.lotse.platform.api.exchange;

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

    /** Whether a figure of this key belongs into such a report. Everything else is refused when it is sent. */
    boolean knows(FigureKey key);
}
