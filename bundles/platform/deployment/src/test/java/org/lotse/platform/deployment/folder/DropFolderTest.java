package org.lotse.platform.deployment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir
    Path directory;

    private DropFolder patient;

    @BeforeEach
    void open() throws IOException {
        patient = new DropFolder(directory, Duration.ofHours(1));
    }

    @Test
    void wholeFileIsToldOnce() throws IOException {
        Files.write(directory.resolve("loans.jar"), archive("one"));

        assertThat(patient.look().came()).containsExactly("loans.jar");
        assertThat(patient.look().isNone()).isTrue();
    }

    @Test
    void fileThatIsStillBeingCopiedIsToldWhenItIsWhole() throws IOException {
        var whole = archive("one");
        var file = directory.resolve("loans.jar");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(patient.look().isNone()).isTrue();
        assertThat(patient.isFilling()).isTrue();

        Files.write(file, Arrays.copyOfRange(whole, whole.length / 2, whole.length), StandardOpenOption.APPEND);

        assertThat(patient.look().came()).containsExactly("loans.jar");
        assertThat(patient.isFilling()).isFalse();
    }

    @Test
    void fileThatNobodyWritesToAnyMoreIsToldThoughItIsNotWhole() throws IOException {
        var impatient = new DropFolder(directory, Duration.ZERO);
        Files.write(directory.resolve("loans.jar"), Arrays.copyOf(archive("one"), 40));
        impatient.look();

        assertThat(impatient.look().came()).containsExactly("loans.jar");
    }

    @Test
    void anotherContentUnderTheSameNameIsNewsAndSoIsItsGoing() throws IOException {
        var file = directory.resolve("loans.jar");
        Files.write(file, archive("one"));
        patient.look();

        Files.write(file, archive("another"));
        assertThat(patient.look().came()).containsExactly("loans.jar");
        Files.delete(file);

        assertThat(patient.look().went()).containsExactly("loans.jar");
    }

    @Test
    void hiddenAndUnfinishedFilesDoNotCount() throws IOException {
        Files.write(directory.resolve(".loans.jar.x7"), archive("one"));
        Files.write(directory.resolve("loans.jar.part"), archive("one"));

        assertThat(patient.look().isNone()).isTrue();
    }

    @Test
    void whatItPutsThereItselfIsNoNews() throws IOException {
        var content = Files.write(directory.resolve("loans.jar.part"), archive("one"));

        patient.put(content, "loans.jar");

        assertThat(directory.resolve("loans.jar")).exists();
        assertThat(patient.look().isNone()).isTrue();
    }

    private static byte[] archive(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("text"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
