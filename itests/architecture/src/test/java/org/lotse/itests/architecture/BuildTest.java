package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same sources make the same product, and the product says what it is made of. */
class BuildTest {

    private static final Pattern PLUGIN = Pattern.compile(
            "<plugin>\\s*(?:<!--.*?-->\\s*)?<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                    + "\\s*(<version>)?",
            Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("mvn:org\\.lotse/(org\\.lotse\\.[\\w.-]+)/");
    private static final Path FEATURES = Bundles.PROJECT.resolve("features");
    private static final Path ASSEMBLY = Bundles.PROJECT.resolve("karaf-distribution/target/assembly");

    @Test
    void everyPluginOfTheBuildIsPinnedInTheRootPom() throws IOException {
        var root = Files.readString(Bundles.PROJECT.resolve("pom.xml"));
        for (var pom : poms()) {
            assertThat(unpinned(Files.readString(pom), root)).as("%s", pom).isEmpty();
        }
    }

    @Test
    void pluginWithoutAVersionIsCaught() {
        var module = "<plugin><groupId>a</groupId><artifactId>loose</artifactId></plugin>"
                + "<plugin><groupId>a</groupId><artifactId>fast</artifactId></plugin>";
        var root = "<plugin><groupId>a</groupId><artifactId>fast</artifactId><version>1</version></plugin>";

        assertThat(unpinned(module, root)).containsExactly("loose");
    }

    @Test
    void everyBundleThatAFeatureNamesIsBuiltBeforeTheFeatures() throws IOException {
        var features = Files.readString(FEATURES.resolve("src/main/feature/features.xml"));

        assertThat(OURS.matcher(features).results()).hasSizeGreaterThan(10);
        assertThat(perhapsBuiltLater(features, Files.readString(FEATURES.resolve("pom.xml"))))
                .isEmpty();
    }

    @Test
    void bundleThatMayBeBuiltLaterIsCaught() {
        var features =
                "<bundle>mvn:org.lotse/org.lotse.garden/1</bundle><bundle>mvn:org.lotse/org.lotse.town/1</bundle>";

        assertThat(perhapsBuiltLater(features, "<artifactId>org.lotse.town</artifactId>"))
                .containsExactly("org.lotse.garden");
    }

    @Test
    void everyJarOfTheDistributionIsOnItsBillOfMaterials() throws IOException {
        assertThat(jars()).hasSizeGreaterThan(50);
        assertThat(unnamed(jars(), Files.readString(ASSEMBLY.resolve("sbom.cdx.json"))))
                .isEmpty();
    }

    @Test
    void jarNotOnTheBillIsCaught() {
        assertThat(unnamed(List.of("known", "stowaway"), "\"pkg:maven/a.b/known@1.0\""))
                .containsExactly("stowaway");
    }

    @Test
    void whatTravelsInsideAnotherJarIsOnTheBillToo() throws IOException {
        assertThat(Files.readString(ASSEMBLY.resolve("sbom.cdx.json")))
                .contains("\"pkg:maven/com.vaadin/flow-server@")
                .contains("/derby@");
    }

    private static Set<String> perhapsBuiltLater(String features, String pom) {
        return OURS.matcher(features)
                .results()
                .map(bundle -> bundle.group(1))
                .filter(bundle -> !pom.contains("<artifactId>" + bundle + "</artifactId>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unpinned(String pom, String root) {
        var pinned = PLUGIN.matcher(root)
                .results()
                .filter(plugin -> plugin.group(2) != null)
                .map(plugin -> plugin.group(1))
                .collect(Collectors.toSet());
        return PLUGIN.matcher(pom)
                .results()
                .map(plugin -> plugin.group(1))
                .filter(plugin -> !pinned.contains(plugin))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> poms() throws IOException {
        try (var files = Files.walk(Bundles.PROJECT)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !Bundles.PROJECT
                            .relativize(file)
                            .toString()
                            .matches("(.*/)?(target|var)/.*|(examples|archetypes)/.*"))
                    .toList();
        }
    }

    /** By the name of the artifact, which is the folder around its version. */
    private static List<String> jars() throws IOException {
        try (var files = Files.walk(ASSEMBLY.resolve("system"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.getParent().getParent().getFileName().toString())
                    .toList();
        }
    }

    private static List<String> unnamed(List<String> jars, String bill) {
        return jars.stream().filter(jar -> !bill.contains("/" + jar + "@")).toList();
    }
}
