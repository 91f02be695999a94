package org.lotse.platform.persistence.journal;

import java.util.List;

/**
 * That an entity was changed; never what its values were.
 *
 * @param kind how
 * @param entity name of the entity
 * @param id its identity as text; empty when many were changed by one statement
 * @param attributes names of the attributes that were changed, sorted; empty unless it was an update
 */
public record EntityChange(Kind kind, String entity, String id, List<String> attributes) {

    /** How an entity was changed. */
    public enum Kind {
        INSERTED,
        UPDATED,
        DELETED,
        /** One statement changed or deleted every entity that met a condition. */
        MANY
    }

    /** Copies the attributes, so that a change never changes. */
    public EntityChange {
        attributes = List.copyOf(attributes);
    }
}
