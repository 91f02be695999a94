package org.lotse.helpers.core.domain.photo;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.platform.api.rule.RuleViolation;

/** A picture as it was sent: it is what its content says (docs/adr/0039), and never more of it in memory than a small one needs. */
final class SentPicture {

    /** Beyond this nobody photographs a face, and a file of few bytes unfolds to hundreds of megabytes. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final long MEGABYTE = 1024L * 1024L;

    private final byte[] file;
    private final String format;

    private SentPicture(byte[] file, String format) {
        this.file = file;
        this.format = format;
    }

    /**
     * Reads to the end, or until it is too much.
     *
     * @throws RuleViolation beside {@code file} if there is more than is acceptable, or neither JPEG nor PNG
     */
    static SentPicture of(InputStream content) throws IOException {
        var file = content.readNBytes(Math.toIntExact(Photos.LARGEST) + 1);
        if (file.length > Photos.LARGEST) {
            throw RuleViolation.at("file", "helpers.rule.photo-size", Photos.LARGEST / MEGABYTE);
        }
        if (beginsWith(file, JPEG)) {
            return new SentPicture(file, "jpeg");
        }
        if (beginsWith(file, PNG)) {
            return new SentPicture(file, "png");
        }
        throw RuleViolation.at("file", "helpers.rule.photo-type");
    }

    Orientation orientation() {
        return format.equals("jpeg") ? Orientation.of(file) : Orientation.UPRIGHT;
    }

    /**
     * Its points, as many as are wanted: of a larger one only each second, third and so on.
     *
     * @param side how many each side has at least, if the picture has as many
     * @throws RuleViolation beside {@code file} if it is too large or cannot be read
     */
    BufferedImage points(int side) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        // In memory: a file of the machine's would hold what nobody protects there.
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return read(reader, side);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // What is in the file decides how the reader fails.
            throw RuleViolation.at("file", "helpers.rule.photo-broken");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int side) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw RuleViolation.at("file", "helpers.rule.photo-pixels", MOST_PIXELS / 1_000_000);
        }
        var step = Math.max(1, Math.min(width, height) / side);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        how.setSourceRegion(middle(width, height));
        return reader.read(0, how);
    }

    private static Rectangle middle(int width, int height) {
        var square = Math.min(width, height);
        return new Rectangle((width - square) / 2, (height - square) / 2, square, square);
    }

    private static boolean beginsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
