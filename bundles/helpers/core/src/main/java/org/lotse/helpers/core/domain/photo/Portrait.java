package org.lotse.helpers.core.domain.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What is kept of a picture that was sent: the square in its middle, small, upright, on white where one could look through it, and written
 * anew, so that nothing stays of what a camera adds – place, time, device.
 */
public final class Portrait {

    private static final float QUALITY = 0.85f;

    private Portrait() {}

    /**
     * Draws it as a JPEG; a smaller one keeps its size.
     *
     * @throws RuleViolation beside {@code file} if it is neither JPEG nor PNG, too large or broken
     * @throws IOException if it breaks off
     */
    public static byte[] of(InputStream content) throws IOException {
        var sent = SentPicture.of(content);
        var points = sent.points(4 * Photos.SIDE);
        try {
            return written(small(points, sent.orientation()));
        } catch (CMMException unknownColours) {
            throw RuleViolation.at("file", "helpers.rule.photo-broken");
        }
    }

    private static BufferedImage small(BufferedImage sent, Orientation orientation) {
        var points = sent;
        var side = Math.min(Photos.SIDE, points.getWidth());
        // By halves: made small at once, lines and edges would fray.
        while (points.getWidth() >= 2 * side) {
            points = drawn(points, Orientation.UPRIGHT, points.getWidth() / 2);
        }
        return drawn(points, orientation, side);
    }

    private static BufferedImage drawn(BufferedImage points, Orientation orientation, int side) {
        var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, side, side);
            pen.transform(orientation.about(side / 2.0));
            pen.drawImage(points, 0, 0, side, side, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] written(BufferedImage drawn) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var to = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(to);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(drawn, null, null), how);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException("Memory takes whatever is written", cannotBe);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
