package org.lotse.helpers.core.domain.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.domain.photo.Pictures.four;
import static org.lotse.helpers.core.domain.photo.Pictures.read;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.platform.api.rule.RuleViolation;

/** What is made of pictures that come. */
class PortraitTest {

    private static final List<Color> UPRIGHT = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);

    @Test
    void aLargePictureBecomesASmallSquareOfItsMiddle() throws IOException {
        var portrait = portrait(Pictures.jpeg(3000, 2000, Color.BLUE));

        var seen = read(portrait);
        assertThat(seen.getWidth()).isEqualTo(Photos.SIDE);
        assertThat(seen.getHeight()).isEqualTo(Photos.SIDE);
        assertThat(four(seen)).containsOnly(Color.BLUE);
        assertThat(portrait).hasSizeLessThan(100_000);
    }

    @Test
    void aSmallOneKeepsItsSize() throws IOException {
        assertThat(read(portrait(Pictures.jpeg(90, 120, Color.RED))).getWidth()).isEqualTo(90);
    }

    @Test
    void whereOneCanLookThroughItIsWhite() throws IOException {
        var portrait = portrait(Pictures.clearPng(800));

        assertThat(portrait).startsWith(HexFormat.of().parseHex("ffd8ff"));
        assertThat(four(read(portrait))).containsOnly(Color.WHITE);
    }

    /** Exif 2.32, tag 274: which sides of what was seen the first row and the first column of the file are; A B above C D. */
    @ParameterizedTest
    @CsvSource({"1,ABCD", "2,BADC", "3,DCBA", "4,CDAB", "5,ACBD", "6,BDAC", "7,DBCA", "8,CADB", "0,ABCD", "9,ABCD"})
    void howeverTheCameraWasHeldItStandsUpright(int orientation, String stored) throws IOException {
        var four = stored.chars().mapToObj(one -> UPRIGHT.get(one - 'A')).toList();

        var portrait = portrait(Pictures.held(orientation, 480, four));

        assertThat(four(read(portrait))).isEqualTo(UPRIGHT);
    }

    @Test
    void nothingStaysOfWhatTheCameraWrote() throws IOException {
        var sent = Pictures.held(6, 480, UPRIGHT);
        assertThat(text(sent)).contains(Pictures.ABOUT_THE_CAMERA);

        assertThat(text(portrait(sent))).contains("JFIF").doesNotContain("Exif", Pictures.ABOUT_THE_CAMERA);
    }

    @Test
    void brokenWordsOfACameraAreNotHeard() throws IOException {
        var sent = Pictures.held(6, 480, UPRIGHT);
        ByteBuffer.wrap(sent).putInt(2 + 4 + 6 + 4, Integer.MAX_VALUE);

        assertThat(four(read(portrait(sent)))).isEqualTo(UPRIGHT);
    }

    @ParameterizedTest
    @CsvSource({"47494638396101000100", "255044462d312e37", "3c7376673e", "''"})
    void whatIsNeitherJpegNorPngIsRefused(String hex) {
        assertThat(refused(HexFormat.of().parseHex(hex))).isEqualTo("helpers.rule.photo-type");
    }

    @ParameterizedTest
    @CsvSource({"ffd8ff", "89504e470d0a1a0a"})
    void whatOnlyBeginsLikeOneIsRefused(String mark) {
        assertThat(refused(HexFormat.of().parseHex(mark))).isEqualTo("helpers.rule.photo-broken");
        assertThat(refused(Arrays.copyOf(HexFormat.of().parseHex(mark), 5000))).isEqualTo("helpers.rule.photo-broken");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        var sent = Pictures.jpeg(90, 90, Color.RED);

        assertThat(read(portrait(Arrays.copyOf(sent, (int) Photos.LARGEST))).getWidth())
                .isEqualTo(90);
        assertThat(refused(Arrays.copyOf(sent, (int) Photos.LARGEST + 1))).isEqualTo("helpers.rule.photo-size");
    }

    @Test
    void aFewBytesThatUnfoldToTooMuchAreRefused() {
        assertThat(refused(claiming(40_000, 40_000))).isEqualTo("helpers.rule.photo-pixels");
        assertThat(refused(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo("helpers.rule.photo-pixels");
    }

    /** A PNG that says how large it is, and no more. */
    private static byte[] claiming(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(HexFormat.of().parseHex("0806000000"));
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a"))
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] portrait(byte[] sent) throws IOException {
        return Portrait.of(new ByteArrayInputStream(sent));
    }

    private static String refused(byte[] sent) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> portrait(sent));
        assertThat(refusal.field()).contains("file");
        return refusal.key();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
