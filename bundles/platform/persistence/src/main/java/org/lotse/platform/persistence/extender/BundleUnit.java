package org.lotse.platform.persistence.extender;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.lotse.platform.persistence.jpa.PersistenceXml;
import org.lotse.platform.persistence.jpa.UnitDefinition;
import org.lotse.platform.persistence.migration.MigrationFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Reads the definition of a unit from its bundle, without loading a class of it. */
final class BundleUnit {

    private BundleUnit() {}

    /** @throws IllegalArgumentException if the bundle's files do not make a unit of this name */
    static UnitDefinition define(String unit, Bundle bundle) {
        var file = bundle.getEntry("META-INF/persistence.xml");
        if (file == null) {
            throw new IllegalArgumentException("META-INF/persistence.xml is missing");
        }
        var classes = PersistenceXml.read(file)
                .classes(unit)
                .orElseThrow(() -> new IllegalArgumentException("META-INF/persistence.xml has no unit named " + unit));
        var revision = bundle.getSymbolicName() + '-' + bundle.getBundleId() + '-' + bundle.getLastModified();
        var loader = bundle.adapt(BundleWiring.class).getClassLoader();
        var migrations = MigrationFiles.read(sqlFiles(unit, bundle));
        return new UnitDefinition(unit, revision, loader, bundle.getEntry("/"), classes, migrations);
    }

    private static List<URL> sqlFiles(String unit, Bundle bundle) {
        var files = bundle.findEntries("db/" + unit, "*.sql", false);
        return files == null ? List.of() : Collections.list(files);
    }
}
