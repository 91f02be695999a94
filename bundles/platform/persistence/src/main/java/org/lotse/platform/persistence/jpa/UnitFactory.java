package org.lotse.platform.persistence.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Makes EclipseLink's factory for a unit. Nothing else may depend on how that is configured. */
final class UnitFactory {

    private static final AtomicLong ATTEMPTS = new AtomicLong();

    private UnitFactory() {}

    static EntityManagerFactory make(UnitDefinition definition, String targetDatabase) {
        var info = new UnitInfo(definition, NoTenantDataSource.make(), properties(definition, targetDatabase));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(definition.loader());
        try {
            return checked(new PersistenceProvider().createContainerEntityManagerFactory(info, Map.of()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EntityManagerFactory checked(EntityManagerFactory factory) {
        var session = factory.unwrap(ServerSession.class);
        // EclipseLink would try a failing query again and again, while somebody waits; they are told at once instead.
        session.getLogin().setConnectionHealthValidatedOnError(false);
        session.getLogin().setQueryRetryAttemptCount(0);
        var unconverted = session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(UnitFactory::isUnconvertedIdentity)
                .findFirst();
        if (unconverted.isPresent()) {
            factory.close();
            throw new IllegalStateException(
                    "Not converted, and would be stored as unreadable text: " + unconverted.get());
        }
        return factory;
    }

    /** EclipseLink leaves a converter out without a word if it cannot read its class file, for example from a jar half written. */
    private static boolean isUnconvertedIdentity(DatabaseMapping mapping) {
        return mapping instanceof AbstractDirectMapping direct
                && UUID.class.equals(direct.getAttributeClassification())
                && direct.getConverter() == null;
    }

    private static Properties properties(UnitDefinition definition, String targetDatabase) {
        var properties = new Properties();
        properties.putAll(Map.of(
                // Unique for ever: EclipseLink keeps a static map of sessions, also of those that failed to start.
                "eclipselink.session-name",
                        definition.name() + '/' + definition.revision() + '/' + ATTEMPTS.incrementAndGet(),
                "eclipselink.target-database", targetDatabase,
                "eclipselink.weaving", "static",
                "eclipselink.cache.shared.default", "false",
                "eclipselink.deploy-on-startup", "true",
                "eclipselink.jdbc.batch-writing", "JDBC",
                "eclipselink.logging.level", "OFF",
                // Values of parameters are people's data; they belong in no log and in no exception.
                "eclipselink.logging.parameters", "false"));
        return properties;
    }
}
