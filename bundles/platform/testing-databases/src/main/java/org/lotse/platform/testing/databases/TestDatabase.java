package org.lotse.platform.testing.databases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Which kind of database this run is on, and how the platform is told so. */
public final class TestDatabase {

    /** The environment variable with the address of a server for tests, {@code jdbc:postgresql://host:port/database}. */
    public static final String SERVER = "LOTSE_TEST_POSTGRESQL";

    /** The system property that asks for PostgreSQL. */
    private static final String WANTED = "lotse.test.postgresql";

    private static final int PREFIX_LENGTH = 16;

    private TestDatabase() {}

    /**
     * The environment as the platform would find it.
     *
     * @param directory stands for one installation: the same again finds the same data
     */
    public static Map<String, String> environment(Path directory) {
        if (!isPostgresWanted()) {
            return Map.of("LOTSE_KEYSTORE_PASSPHRASE", "only for tests");
        }
        var installation = UUID.nameUUIDFromBytes(directory.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return Map.of(
                "LOTSE_DATABASE_URL",
                System.getenv(SERVER),
                "LOTSE_DATABASE_PREFIX",
                "t" + installation.substring(0, PREFIX_LENGTH));
    }

    /** Name of the kind, as EclipseLink calls it. */
    public static String kind() {
        return isPostgresWanted() ? "PostgreSQL" : "Derby";
    }

    static boolean isPostgresWanted() {
        return Boolean.getBoolean(WANTED);
    }

    static boolean isServerThere() {
        var server = System.getenv(SERVER);
        return server != null && !server.isBlank();
    }
}
