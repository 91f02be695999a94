package org.lotse.itests.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture as somebody photographs a paper: square, its size in pixels and what the file holds. */
record Picture(int width, byte[] png) {

    private static final int SMALL = 64;

    /** As noise does not get smaller by packing, three bytes for each pixel: 4.9 million. */
    private static final int LARGE = 1280;

    /** All black, a few hundred bytes. */
    static Picture small() {
        return of(new BufferedImage(SMALL, SMALL, BufferedImage.TYPE_INT_RGB));
    }

    /** Nearly as much as goes along in a package, 5 MB. */
    static Picture large() {
        var image = new BufferedImage(LARGE, LARGE, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(LARGE);
        image.setRGB(0, 0, LARGE, LARGE, noise.ints(LARGE * LARGE).toArray(), 0, LARGE);
        return of(image);
    }

    private static Picture of(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return new Picture(image.getWidth(), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
