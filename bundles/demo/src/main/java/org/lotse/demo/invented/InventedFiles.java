package org.lotse.demo.invented;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small files that look like scanned papers and say what they are. No library: a page and a picture are a few lines each. */
final class InventedFiles {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 340;
    private static final int BYTES_OF_A_COLOUR = 3;
    private static final int LINES_APART = 14;
    private static final int MARGIN = 24;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private InventedFiles() {}

    /** A sheet with a title and a line that says it is invented. */
    static byte[] pdf(String title) {
        var page = "BT /F1 18 Tf 60 760 Td (" + escaped(title) + ") Tj ET\n"
                + "BT /F1 11 Tf 60 730 Td (Erfundenes Dokument der Demonstration - nothing in it is real.) Tj ET\n";
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + page.length() + ">>\nstream\n" + page + "endstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var number = 1; number <= objects.size(); number++) {
            places.add(text.length());
            text.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        var table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        text.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return text.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A sheet with grey lines where text would be. */
    static byte[] png(int seed) {
        var rows = ByteBuffer.allocate(HEIGHT * (1 + WIDTH * BYTES_OF_A_COLOUR));
        for (var y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);
            for (var x = 0; x < WIDTH; x++) {
                var shade = isInked(x, y, seed) ? (byte) 0x88 : (byte) 0xfa;
                rows.put(shade).put(shade).put(shade);
            }
        }
        var head = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put(new byte[] {8, 2, 0, 0, 0});
        var file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        chunk(file, "IHDR", head.array());
        chunk(file, "IDAT", deflated(rows.array()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static boolean isInked(int x, int y, int seed) {
        var line = y / LINES_APART;
        var length = WIDTH - MARGIN - Math.floorMod(seed + line * 37, WIDTH / 2);
        return y > MARGIN && y % LINES_APART < 3 && x > MARGIN && x < length;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        var body = ByteBuffer.allocate(Integer.BYTES + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(body);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        file.writeBytes(body);
        file.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(byte[] data) {
        var deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var piece = new byte[8192];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
