package org.lotse.platform.persistence.derby;

import java.nio.file.Path;
import java.util.Map;

/** Derby's settings for the whole JVM. Derby reads most of them when its engine starts, so they come before anything else. */
final class DerbySettings {

    private DerbySettings() {}

    /** Sets what nobody has set: a value from the command line or the distribution's configuration stays. */
    static void apply(Path home) {
        var settings = Map.of(
                "derby.system.home", home.resolve("databases").toString(),
                "derby.stream.error.file", home.resolve("log/derby.log").toString(),
                "derby.stream.error.extendedDiagSeverityLevel", "50000",
                // A cache belongs to one database, and there is one per tenant: 200 pages of 4 KB each.
                "derby.storage.pageCacheSize", "200",
                "derby.locks.deadlockTimeout", "2",
                "derby.locks.waitTimeout", "15");
        settings.forEach((key, value) -> System.getProperties().putIfAbsent(key, value));
    }
}
