package org.lotse.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people bring them. */
public final class Papers {

    /** How a PNG begins. */
    public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    /** How a JPEG begins. */
    public static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0};

    /** How a program for Windows begins. */
    public static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    private Papers() {}

    /** A PDF of so many bytes; no two places in it say the same for long. */
    public static byte[] pdf(int size) {
        var file = new byte[size];
        for (var place = 0; place < size; place++) {
            file[place] = (byte) (place * 31 + place / 251);
        }
        var mark = "%PDF-1.7\n".getBytes(UTF_8);
        System.arraycopy(mark, 0, file, 0, mark.length);
        return file;
    }

    /** A text of Word, with further parts. */
    public static byte[] docx(String... further) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", "<w:document/>".getBytes(UTF_8));
        Arrays.stream(further).forEach(name -> parts.put(name, new byte[] {1}));
        return archive(parts);
    }

    /** A text of LibreOffice, with further parts. */
    public static byte[] odt(String... further) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put("content.xml", "<office:document-content/>".getBytes(UTF_8));
        Arrays.stream(further).forEach(name -> parts.put(name, new byte[] {1}));
        return archive(parts);
    }

    /** An archive of these parts. */
    public static byte[] archive(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
