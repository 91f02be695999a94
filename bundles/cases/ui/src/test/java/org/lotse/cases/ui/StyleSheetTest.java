package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A browser takes a sheet with a brace too few without a word: all that follows then counts in print only, say. */
class StyleSheetTest {

    @Test
    void everyBlockThatIsOpenedIsClosed() throws IOException {
        var depth = 0;
        var deepest = 0;
        for (var character : Files.readString(Path.of("src/main/resources/META-INF/resources/cases/cases.css"))
                .toCharArray()) {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }

        assertThat(depth).isZero();
        assertThat(deepest).as("blocks in blocks").isLessThanOrEqualTo(2);
    }
}
