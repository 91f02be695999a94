package org.lotse.platform.api.exchange;

import org.lotse.platform.api.access.Permission;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of publication that a module sends from a district down to its municipalities: what is the same for all of them and concerns no
 * person, such as rules, offers, lists. A whiteboard service of the module's core. The answers never change during its life.
 */
@ConsumerType
public interface PublicationKind {

    /** Its name; begins with the module's id. */
    KindId id();

    /** Version of the document that is published now, counted from one. Documents of earlier versions can still be read. */
    int version();

    /** What a person in the district needs for publishing, and for seeing what was published. */
    Permission publish();

    /** What a person in a municipality needs for reading. */
    Permission read();
}
