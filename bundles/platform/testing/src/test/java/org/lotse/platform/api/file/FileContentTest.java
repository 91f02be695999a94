package org.lotse.platform.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.platform.testing.Papers.JPEG;
import static org.lotse.platform.testing.Papers.PNG;
import static org.lotse.platform.testing.Papers.PROGRAM;
import static org.lotse.platform.testing.Papers.archive;
import static org.lotse.platform.testing.Papers.docx;
import static org.lotse.platform.testing.Papers.odt;
import static org.lotse.platform.testing.Papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.platform.api.rule.RuleViolation;

class FileContentTest {

    private static final long PLENTY = 100_000_000;

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                Arguments.of("Bescheid.pdf", pdf(100)),
                Arguments.of("PASS.JPG", JPEG),
                Arguments.of("pass.jpeg", JPEG),
                Arguments.of("Foto.png", PNG),
                Arguments.of("Brief.docx", docx()),
                Arguments.of("Brief.odt", odt()));
    }

    static Stream<Arguments> disguisedFiles() {
        return Stream.of(
                Arguments.of("a program", "Bescheid.pdf", PROGRAM),
                Arguments.of("a program", "Foto.jpg", PROGRAM),
                Arguments.of("a program", "Brief.docx", PROGRAM),
                Arguments.of("a picture of another type", "Foto.png", JPEG),
                Arguments.of("a web page", "Bescheid.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8)),
                Arguments.of("a mark that comes late", "Bescheid.pdf", "MZ %PDF-1.7".getBytes(UTF_8)),
                Arguments.of("less than a mark", "Foto.png", new byte[] {(byte) 0x89}),
                Arguments.of("another text", "Brief.docx", odt()),
                Arguments.of("another text", "Brief.odt", docx()),
                Arguments.of("any archive", "Brief.docx", archive(Map.of("readme.txt", PROGRAM))),
                Arguments.of("a broken archive", "Brief.docx", Arrays.copyOf(docx(), 60)),
                Arguments.of("an archive that unpacks without end", "Brief.docx", bomb()));
    }

    @ParameterizedTest
    @MethodSource("honestFiles")
    void fileIsKeptIfItsContentIsWhatItsNameSays(String name, byte[] content) {
        assertThatCode(() -> examine(name, content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("disguisedFiles")
    void fileIsRefusedIfItsContentIsSomethingElse(String what, String name, byte[] content) {
        assertThatExceptionOfType(RuleViolation.class)
                .as(what)
                .isThrownBy(() -> examine(name, content))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("platform.rule.file-disguised"));
    }

    @Test
    void nameOfAnotherTypeIsRefusedAndWhatIsAllowedIsNamed() {
        for (var name : new String[] {"Rechnung.exe", "Bild.svg", "Seite.html", "pdf", "Brief.pdf.exe", "Liste.docm"}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> FileContent.claimed(name))
                    .satisfies(refusal -> assertThat(refusal.arguments()).contains("PDF, JPEG, PNG, DOCX, ODT"));
        }
    }

    @Test
    void textsThatBringMacrosAreRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> examine("Brief.docx", docx("word/vbaProject.bin")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("platform.rule.file-macros"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> examine("Brief.odt", odt("Basic/Standard/Module1.xml")));
    }

    @Test
    void fileOfTheGreatestSizeIsReceivedAndOneByteMoreIsNot() throws IOException {
        assertThat(received(pdf(50_000), 50_000).size()).isEqualTo(50_000);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> received(pdf(50_001), 50_000))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("platform.rule.file-size"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> received(new byte[0], 50_000));
    }

    @Test
    void namesLoseTheirPathAndWhatDeceives() {
        assertThat(FileNames.kept("C:\\Users\\ada\\Bescheid.pdf")).isEqualTo("Bescheid.pdf");
        assertThat(FileNames.kept("../../etc/Bescheid.pdf")).isEqualTo("Bescheid.pdf");
        assertThat(FileNames.kept("Rechnung\u202efdp.exe\r\nX: y.pdf")).doesNotContain("\u202e", "\r", "\n", ":");
        assertThat(FileNames.kept("شهادة.pdf")).isEqualTo("شهادة.pdf");
        assertThat(FileNames.kept("a".repeat(300) + ".pdf")).hasSize(200).endsWith("a.pdf");
    }

    private static void examine(String name, byte[] content) throws IOException {
        FileContent.requireIs(FileContent.claimed(name), received(content, PLENTY));
    }

    private static ReceivedFile received(byte[] content, long most) throws IOException {
        return ReceivedFile.of(new ByteArrayInputStream(content), most);
    }

    /** 300 megabytes of nothing, packed. */
    private static byte[] bomb() {
        var zeros = new byte[100_000_000];
        return archive(Map.of("word/document.xml", zeros, "[Content_Types].xml", zeros, "word/styles.xml", zeros));
    }
}
