package org.lotse.platform.persistence.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskUseTest {

    @TempDir
    private Path directory;

    @Test
    void filesInAllDirectoriesAddUp() throws IOException {
        Files.write(directory.resolve("service.properties"), new byte[10]);
        Files.write(Files.createDirectory(directory.resolve("seg0")).resolve("c10.dat"), new byte[32]);

        assertThat(DiskUse.of(directory)).isEqualTo(42);
    }

    @Test
    void whatIsGoneCountsNothing() throws IOException {
        assertThat(DiskUse.of(directory.resolve("dropped meanwhile"))).isZero();
    }
}
