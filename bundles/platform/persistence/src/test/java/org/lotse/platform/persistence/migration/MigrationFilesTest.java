package org.lotse.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFilesTest {

    @TempDir
    Path directory;

    @Test
    void filesAreReadInTheOrderOfTheirVersions() throws IOException {
        var migrations = MigrationFiles.read(List.of(file("V010__more.sql", "b"), file("V002__some.sql", "ä")));

        assertThat(migrations)
                .containsExactly(new Migration(2, "V002__some.sql", "ä"), new Migration(10, "V010__more.sql", "b"));
    }

    @Test
    void aMisnamedFileIsRefusedNotSkipped() throws IOException {
        var files = List.of(file("V1_first.sql", ""));

        assertThatThrownBy(() -> MigrationFiles.read(files)).hasMessageContaining("V1_first.sql");
    }

    @Test
    void twoFilesOfOneVersionAreRefused() throws IOException {
        var files = List.of(file("V001__a.sql", ""), file("V001__b.sql", ""));

        assertThatThrownBy(() -> MigrationFiles.read(files)).hasMessageContaining("one version");
    }

    @Test
    void lineEndsDoNotChangeTheChecksum() {
        var unix = new Migration(1, "V001__a.sql", "DROP TABLE A;\nDROP TABLE B;\n");
        var windows = new Migration(1, "V001__a.sql", "DROP TABLE A;\r\nDROP TABLE B;\r\n");

        assertThat(windows.checksum()).isEqualTo(unix.checksum()).hasSize(64);
    }

    private URL file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toUri().toURL();
    }
}
