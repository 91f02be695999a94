import static java.util.Objects.requireNonNullElse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the bill of materials of an assembled distribution (CycloneDX 1.6), run by the build: what lies in it and what lies in that, with
 * checksums. It looks at the assembly and not at the poms: most of what runs is named in feature files, which Maven does not read, and
 * Vaadin's jars are inside one of our bundles.
 */
final class BillOfMaterials {

    private static final String JAR = ".jar";

    private final Map<String, String> components = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        var assembly = Path.of(arguments[0]);
        var bill = new BillOfMaterials();
        for (var repository : List.of("system", "lib")) {
            try (var files = Files.walk(assembly.resolve(repository))) {
                for (var jar : files.filter(file -> file.toString().endsWith(JAR)).sorted().toList()) {
                    bill.add(jar.getFileName().toString(), Files.readAllBytes(jar), inRepository(assembly.resolve(repository), jar));
                }
            }
        }
        Files.writeString(assembly.resolve("sbom.cdx.json"), bill.json(arguments[1]));
    }

    private void add(String file, byte[] content, Map<String, String> known) throws IOException {
        var coordinates = new TreeMap<>(named(file));
        var license = "";
        try (var jar = new JarInputStream(new ByteArrayInputStream(content))) {
            license = license(jar.getManifest());
            for (var entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (entry.getName().endsWith(JAR)) {
                    add(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), jar.readAllBytes(), Map.of());
                } else if (entry.getName().endsWith("/pom.properties")) {
                    describe(coordinates, jar);
                }
            }
        }
        coordinates.putAll(known);
        write(coordinates, license, content);
    }

    private static Map<String, String> inRepository(Path repository, Path jar) {
        var path = repository.relativize(jar);
        if (path.getNameCount() < 4) {
            return Map.of();
        }
        var version = path.getNameCount() - 2;
        var group = Stream.iterate(0, i -> i < version - 1, i -> i + 1)
                .map(i -> path.getName(i).toString())
                .collect(Collectors.joining("."));
        return Map.of("group", group, "name", path.getName(version - 1).toString(), "version", path.getName(version).toString());
    }

    private static Map<String, String> named(String file) {
        var stem = file.substring(0, file.length() - JAR.length());
        var dash = stem.replaceFirst("-\\d.*", "").length();
        return Map.of("group", "", "name", stem.substring(0, dash), "version", dash < stem.length() ? stem.substring(dash + 1) : "");
    }

    /** Only what describes the jar itself: shaded libraries leave their own descriptions behind. */
    private static void describe(Map<String, String> coordinates, JarInputStream jar) throws IOException {
        var pom = new Properties();
        pom.load(new ByteArrayInputStream(jar.readAllBytes()));
        if (coordinates.get("name").equals(pom.getProperty("artifactId"))) {
            coordinates.put("group", pom.getProperty("groupId"));
        }
    }

    private static String license(Manifest manifest) {
        return manifest == null ? "" : requireNonNullElse(manifest.getMainAttributes().getValue("Bundle-License"), "");
    }

    private void write(Map<String, String> coordinates, String license, byte[] content) {
        var group = coordinates.get("group");
        var known = group.isEmpty() ? "pkg:generic/" : "pkg:maven/" + group + "/";
        var url = known + coordinates.get("name") + "@" + coordinates.get("version");
        var licenses = license.isEmpty() ? "" : ",\"licenses\":[{\"license\":{\"name\":" + quoted(license) + "}}]";
        components.put(
                url,
                "{\"type\":\"library\",\"bom-ref\":%s,\"group\":%s,\"name\":%s,\"version\":%s,\"hashes\":[{\"alg\":\"SHA-256\",\"content\":%s}]%s,\"purl\":%s}"
                        .formatted(
                                quoted(url),
                                quoted(group),
                                quoted(coordinates.get("name")),
                                quoted(coordinates.get("version")),
                                quoted(sha256(content)),
                                licenses,
                                quoted(url)));
    }

    private String json(String version) {
        return """
                {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
                "metadata":{"component":{"type":"application","bom-ref":"lotse","name":"lotse","version":%s}},
                "components":[
                %s
                ]}
                """
                .formatted(quoted(version), String.join(",\n", components.values()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
