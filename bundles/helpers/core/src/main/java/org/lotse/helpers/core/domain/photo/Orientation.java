package org.lotse.helpers.core.domain.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held, as it wrote into the JPEG (Exif 2.32, tag 274): what is to be done so that the picture stands upright. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_ON_ITS_LEFT(0, 1, 1, 0),
    ON_ITS_LEFT(0, 1, -1, 0),
    MIRRORED_ON_ITS_RIGHT(0, -1, -1, 0),
    ON_ITS_RIGHT(0, -1, 1, 0);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int TAG = 274;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int UNSIGNED_SHORT = 0xffff;
    private static final short INTEL = 0x4949;

    private final int[] matrix;

    Orientation(int... matrix) {
        this.matrix = matrix;
    }

    /** Upright if it is no JPEG, says nothing, or nothing that can be read. */
    static Orientation of(byte[] file) {
        var place = 2;
        while (place + 4 <= file.length && (file[place] & MARKER) == MARKER) {
            var marker = file[place + 1] & MARKER;
            var length = ByteBuffer.wrap(file).getShort(place + 2) & UNSIGNED_SHORT;
            var begin = place + 4;
            var end = place + 2 + length;
            if (marker == START_OF_SCAN || length < 2 || end > file.length) {
                return UPRIGHT;
            }
            if (marker == APP1 && startsWith(file, begin, end)) {
                return said(ByteBuffer.wrap(file, begin + EXIF.length, end - begin - EXIF.length)
                        .slice());
            }
            place = end;
        }
        return UPRIGHT;
    }

    /** Turns a picture about its middle, which stays where it is. */
    AffineTransform about(double middle) {
        var turn = new AffineTransform();
        turn.translate(middle, middle);
        turn.concatenate(new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], 0, 0));
        turn.translate(-middle, -middle);
        return turn;
    }

    private static boolean startsWith(byte[] file, int begin, int end) {
        return end - begin > EXIF.length && Arrays.equals(file, begin, begin + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static Orientation said(ByteBuffer exif) {
        if (exif.limit() < VALUE) {
            return UPRIGHT;
        }
        exif.order(exif.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        if (directory < VALUE || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        var entries = exif.getShort(directory) & UNSIGNED_SHORT;
        for (var one = 0; one < entries; one++) {
            var entry = directory + 2 + one * ENTRY;
            if (entry + ENTRY > exif.limit()) {
                return UPRIGHT;
            }
            if (exif.getShort(entry) == TAG) {
                var said = exif.getShort(entry + VALUE);
                return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
