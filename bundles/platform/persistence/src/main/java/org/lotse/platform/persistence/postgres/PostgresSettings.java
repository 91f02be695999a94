package org.lotse.platform.persistence.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.platform.persistence.database.DatabaseRefused;

/**
 * Where the server is and who signs in to it. Only the environment says so: what is secret stands in no configuration file
 * that somebody passes on, and in no log.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param worker signs in for the daily work
 * @param maker signs in to make schemas and roles; may be the same
 * @param prefix begins the names of all schemas and roles, because roles belong to the whole server
 */
public record PostgresSettings(String url, Login worker, Login maker, String prefix) {

    /** The environment variable that chooses PostgreSQL. */
    public static final String URL = "LOTSE_DATABASE_URL";

    private static final String WORKER = "LOTSE_DATABASE_";
    private static final String MAKER = "LOTSE_DATABASE_MAKER_";
    private static final String PREFIX = "LOTSE_DATABASE_PREFIX";

    private static final Pattern JDBC = Pattern.compile("jdbc:postgresql://[^?]+(\\?.*)?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,23}");

    /** @throws DatabaseRefused if the address or the prefix cannot be one */
    public PostgresSettings {
        if (!JDBC.matcher(url).matches()) {
            throw new DatabaseRefused(URL + " must look like jdbc:postgresql://127.0.0.1:5432/lotse");
        }
        if (url.contains("password=")) {
            throw new DatabaseRefused(
                    "The password does not belong into " + URL + ", which is seen in logs and lists. Give" + " it as "
                            + WORKER + "PASSWORD or in a file named by " + WORKER + "PASSWORD_FILE.");
        }
        requireName(PREFIX, prefix);
    }

    /** What the environment says, if it chooses PostgreSQL at all. */
    public static Optional<PostgresSettings> of(Map<String, String> environment) {
        return value(environment, URL).map(url -> {
            var worker = new Login(value(environment, WORKER + "USER").orElse("lotse"), password(environment, WORKER));
            var maker = value(environment, MAKER + "USER")
                    .map(user -> new Login(user, password(environment, MAKER)))
                    .orElse(worker);
            return new PostgresSettings(
                    url, worker, maker, value(environment, PREFIX).orElse("lotse"));
        });
    }

    private static String password(Map<String, String> environment, String who) {
        return value(environment, who + "PASSWORD")
                .or(() -> value(environment, who + "PASSWORD_FILE").map(PostgresSettings::read))
                .orElse("");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The file " + file
                            + " with the database's password cannot be read. Make it readable for this user.",
                    e);
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void requireName(String what, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new DatabaseRefused(
                    what + " must begin with a small letter and hold at most 24 small letters, digits and underscores");
        }
    }

    /**
     * A role that can sign in.
     *
     * @param user its name
     * @param password empty where the server trusts the connection
     */
    record Login(String user, String password) {

        Login {
            requireName(WORKER + "USER", user);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }
}
