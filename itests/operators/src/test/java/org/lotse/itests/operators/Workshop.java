package org.lotse.itests.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lotse.itests.harness.FreePorts;

/**
 * A copy of {@code ./lotse} in a project of its own that holds nothing but the finished distribution: its Maven only notes
 * that it was called.
 */
final class Workshop {

    private static final Path SCRIPT = Path.of(System.getProperty("lotse.script"));
    private static final Path PACKED = Path.of(System.getProperty("lotse.packed"));
    private static final int PATIENCE_SECONDS = 200;

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /**
     * What a call of the script came to.
     *
     * @param status its exit code
     * @param said everything on stdout and stderr
     */
    record Outcome(int status, String said) {}

    /** Everything is ready for a first start. */
    Workshop(Path root) throws IOException {
        this.root = root;
        Files.copy(SCRIPT, root.resolve("lotse"));
        for (var sources : List.of("bundles", "features", "karaf-distribution/target")) {
            Files.createDirectories(root.resolve(sources));
        }
        Files.writeString(root.resolve("pom.xml"), "as it was\n");
        Files.createSymbolicLink(
                root.resolve("karaf-distribution/target").resolve(PACKED.getFileName()), PACKED.toAbsolutePath());
        var maven = Files.createDirectories(root.resolve("tools")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho \"$@\" >> '" + builds() + "'\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", root.resolve("tools") + ":" + System.getenv("PATH"));
        var ports = FreePorts.find(2);
        environment.put("LOTSE_HTTP_PORT", "" + ports.get(0));
        environment.put("LOTSE_SSH_PORT", "" + ports.get(1));
    }

    /** From now on the script finds this in its environment. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** A JDK of this version and no other, wherever the script looks. */
    void haveOnlyJdk(String version) throws IOException {
        var jdk = root.resolve("jdk-" + version);
        var bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var tool : List.of("java", "javac")) {
            Files.writeString(bin.resolve(tool), "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
            assertThat(bin.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
        set("JAVA_HOME", jdk.toString());
        set("PATH", bin + ":" + environment.get("PATH"));
        var script = Files.readString(root.resolve("lotse"));
        var blind = script.replaceAll("for home in /usr/lib/jvm/\\*[^;]*;", "for home in " + jdk + ";");
        assertThat(blind).isNotEqualTo(script);
        Files.writeString(root.resolve("lotse"), blind);
    }

    Path home() {
        return root.resolve("var/plain");
    }

    String address() {
        return "http://127.0.0.1:" + environment.get("LOTSE_HTTP_PORT") + "/";
    }

    /** How often something was built. */
    long timesBuilt() throws IOException {
        if (!Files.exists(builds())) {
            return 0;
        }
        try (var calls = Files.lines(builds())) {
            return calls.count();
        }
    }

    Outcome lotse(String... arguments) throws IOException, InterruptedException {
        var output = root.resolve("output");
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", root.resolve("lotse").toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LOTSE_"));
        builder.environment().putAll(environment);
        var call = builder.start();
        try {
            assertThat(call.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("./lotse %s ends", String.join(" ", arguments))
                    .isTrue();
        } finally {
            call.destroyForcibly();
        }
        return new Outcome(call.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** What the installation keeps to start quicker, as one file for the JDK that it was made with. */
    Path preparedClasses() throws IOException {
        try (var files = Files.list(root.resolve("var/distribution/lib/prepared"))) {
            return files.reduce((one, other) -> {
                        throw new AssertionError("More than one: " + one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    /** The number that stands in its file while it runs. */
    long pid() throws IOException {
        return Long.parseLong(Files.readString(home().resolve("lotse.pid")).strip());
    }

    private Path builds() {
        return root.resolve("builds");
    }
}
