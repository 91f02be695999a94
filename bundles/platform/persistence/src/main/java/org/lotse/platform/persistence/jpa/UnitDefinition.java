package org.lotse.platform.persistence.jpa;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.platform.persistence.migration.Migration;
import org.lotse.platform.persistence.unit.UuidConverter;

/**
 * Everything of which a persistence unit is made.
 *
 * @param name the unit's name, which is also the module's
 * @param revision tells this unit from earlier ones of the same name
 * @param loader sees the classes; in OSGi the bundle's own loader
 * @param root where the classes come from
 * @param classes names of the entities, embeddables and converters
 * @param migrations in ascending order
 */
public record UnitDefinition(
        String name, String revision, ClassLoader loader, URL root, List<String> classes, List<Migration> migrations) {

    /** Adds what every unit has. */
    public UnitDefinition {
        classes = Stream.concat(classes.stream(), Stream.of(UuidConverter.class.getName()))
                .distinct()
                .toList();
        migrations = List.copyOf(migrations);
    }
}
