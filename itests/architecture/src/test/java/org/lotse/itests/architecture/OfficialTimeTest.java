package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deadlines are days in Germany: neither the product nor its tests ask for the day where the machine happens to stand. */
class OfficialTimeTest {

    private static final Pattern TIME_OF_THE_MACHINE = Pattern.compile(
            "\\b(Local(Date|Time|DateTime)|YearMonth|MonthDay|Year|(Zoned|Offset)DateTime)\\s*\\.\\s*now\\(\\)"
                    + "|\\bZoneId\\s*\\.\\s*systemDefault\\(\\)|\\bsystemDefaultZone\\(\\)");

    @Test
    void noSourceAsksTheMachineForTheDay() throws IOException {
        var sources = sources();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources.stream().flatMap(OfficialTimeTest::found)).isEmpty();
    }

    @Test
    void plantedQuestionIsCaught() {
        assertThat(found("here", "a = LocalDate\n  .now();\nb = LocalDate.now(clock);\nc = ZoneId.systemDefault();"))
                .hasSize(2);
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        Files.walkFileTree(Bundles.PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName().toString();
                var built = name.equals("target") || name.equals("var") || name.startsWith(".");
                return built && !folder.equals(Bundles.PROJECT)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.equals("OfficialTimeTest.java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }

    private static Stream<String> found(Path source) {
        try {
            return found(source.toString(), Files.readString(source));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<String> found(String where, String text) {
        return TIME_OF_THE_MACHINE.matcher(text).results().map(match -> where + ": " + match.group());
    }
}
