package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the product knows the machine it was written on. */
class MachinePathsTest {

    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w./$}-])/(home|root|work|mnt|Users|tmp)/\\w[^\\s\"'<]*|[A-Z]:\\\\\\\\?(Users|Temp)\\b");

    @Test
    void noBundleHoldsAPathOfSomebodysMachine() {
        assertThat(Bundles.ours().flatMap(MachinePathsTest::paths)).isEmpty();
    }

    @Test
    void noSourceOfTheDistributionHoldsAPathOfSomebodysMachine() throws IOException {
        try (var features = Files.walk(Bundles.PROJECT.resolve("features/src"));
                var distribution = Files.walk(Bundles.PROJECT.resolve("karaf-distribution/src"))) {
            var sources = Stream.concat(features, distribution)
                    .filter(Files::isRegularFile)
                    .toList();

            assertThat(sources).isNotEmpty();
            assertThat(sources.stream().flatMap(MachinePathsTest::paths)).isEmpty();
        }
    }

    @Test
    void plantedPathIsCaught() {
        assertThat(found("here", "keys=/home/ada/keys\nok=${karaf.data}/tmp/x http://a.example/home/b"))
                .containsExactly("here: /home/ada/keys");
    }

    private static Stream<String> paths(Bundle bundle) {
        return bundle.resources().entrySet().stream()
                .flatMap(resource -> found(
                        bundle + " " + resource.getKey(), new String(resource.getValue(), StandardCharsets.ISO_8859_1))
                        .stream());
    }

    private static Stream<String> paths(Path source) {
        try {
            return found(source.toString(), Files.readString(source, StandardCharsets.ISO_8859_1)).stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> found(String where, String text) {
        return MACHINE.matcher(text)
                .results()
                .map(match -> where + ": " + match.group())
                .toList();
    }
}
