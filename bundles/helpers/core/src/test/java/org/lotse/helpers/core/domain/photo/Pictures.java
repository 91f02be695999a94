package org.lotse.helpers.core.domain.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures as they come from cameras and computers, drawn for tests. */
public final class Pictures {

    /** What a camera wrote about place and device. */
    public static final String ABOUT_THE_CAMERA = "Kamera 7, 47.6603 N 9.1758 E";

    private Pictures() {}

    /** A JPEG of one colour. */
    public static byte[] jpeg(int width, int height, Color colour) throws IOException {
        return file("jpeg", of(width, height, List.of(colour, colour, colour, colour)));
    }

    /** A PNG that one can look through. */
    static byte[] clearPng(int side) throws IOException {
        return file("png", new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB));
    }

    /** A JPEG of four colours – the upper two, the lower two – with what a camera says of how it was held. */
    static byte[] held(int orientation, int side, List<Color> four) throws IOException {
        var picture = file("jpeg", of(side, side, four));
        var text = ABOUT_THE_CAMERA.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(text);
        var file = ByteBuffer.allocate(picture.length + 4 + exif.capacity());
        file.put(picture, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2));
        return file.put(exif.array()).put(picture, 2, picture.length - 2).array();
    }

    static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** The four colours of a picture, told apart by the strongest parts of each. */
    static List<Color> four(BufferedImage picture) {
        var near = picture.getWidth() / 4;
        var far = 3 * near;
        return List.of(
                plain(picture, near, near),
                plain(picture, far, near),
                plain(picture, near, far),
                plain(picture, far, far));
    }

    static Color plain(BufferedImage picture, int x, int y) {
        var seen = new Color(picture.getRGB(x, y));
        return new Color(plain(seen.getRed()), plain(seen.getGreen()), plain(seen.getBlue()));
    }

    private static int plain(int strength) {
        return strength > 128 ? 255 : 0;
    }

    private static BufferedImage of(int width, int height, List<Color> four) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(
                        x, y, four.get(2 * (2 * y / height) + 2 * x / width).getRGB());
            }
        }
        return picture;
    }

    private static byte[] file(String format, BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
