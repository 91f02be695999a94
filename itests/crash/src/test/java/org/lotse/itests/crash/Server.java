package org.lotse.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PostgreSQL server that {@code ./lotse test} started. */
final class Server {

    private static final String VARIABLE = "LOTSE_TEST_POSTGRESQL";
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(\\w+)");

    private final Matcher address;
    private final String prefix;

    private Server(Matcher address, String prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** Skips the test where there is none, and says so. */
    static Server require(String prefix) {
        var address = ADDRESS.matcher(System.getenv().getOrDefault(VARIABLE, ""));
        assumeTrue(address.matches(), "NOT TESTED ON POSTGRESQL: " + VARIABLE + " is not set");
        return new Server(address, prefix + Long.toHexString(System.nanoTime()));
    }

    String host() {
        return address.group(1);
    }

    int port() {
        return Integer.parseInt(address.group(2));
    }

    /** How the product is told, with the server behind this port. */
    Map<String, String> environment(int port) {
        return Map.of(
                "LOTSE_DATABASE_URL",
                "jdbc:postgresql://" + host() + ":" + port + "/" + address.group(3),
                "LOTSE_DATABASE_PREFIX",
                prefix);
    }

    /** What {@code pg_dump} says of one tenant's schema, or of the platform's. */
    String dump(String database) throws IOException, InterruptedException {
        return run(List.of(
                "pg_dump",
                "-h",
                host(),
                "-p",
                address.group(2),
                "-U",
                "lotse",
                "-n",
                prefix + "_" + database,
                "--role",
                prefix + "_" + database,
                address.group(3)));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
