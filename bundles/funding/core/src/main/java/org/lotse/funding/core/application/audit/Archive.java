package org.lotse.funding.core.application.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ZIP that goes out file by file. Only one file at a time is in memory: what fails half-way is left out whole, and the table of contents says so. Checksums
 * stand in the form that {@code sha256sum -c} reads.
 */
final class Archive {

    /** Names of checksums and table of contents in every archive. */
    static final String SUMS = "pruefsummen.sha256";

    private static final String CONTENTS_TABLE = "00-inhalt.csv";
    private static final String CONTENTS_PAGE = "00-inhalt.html";
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final ZipOutputStream zip;
    private final List<Line> lines = new ArrayList<>();

    /** @param to stays open */
    Archive(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** Adds a file, or a line that it could not be written. */
    void add(String path, String title, AuditPart.Content content) throws IOException {
        var whole = new ByteArrayOutputStream();
        try {
            content.write(whole);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The file {} of an archive could not be written", path, failed);
            lines.add(new Line(path, title, -1, ""));
            return;
        }
        put(path, whole.toByteArray());
        lines.add(new Line(path, title, whole.size(), sum(whole.toByteArray())));
    }

    /** Adds a line for what could not be read at all. */
    void failed(String path, String title, RuntimeException failed) {
        LOG.warn("The part {} of an archive could not be read", path, failed);
        lines.add(new Line(path, title, -1, ""));
    }

    /** Whether something is missing. */
    boolean isIncomplete() {
        return lines.stream().anyMatch(line -> line.size() < 0);
    }

    /** How many files there are. */
    long files() {
        return lines.stream().filter(line -> line.size() >= 0).count();
    }

    /** Writes the table of contents and the checksums, and ends. */
    void finish(ContentsPage page) throws IOException {
        var table = new AuditTable("Datei", "Inhalt", "Größe in Byte", "SHA-256");
        lines.forEach(line -> table.row(
                line.path(),
                line.title(),
                line.size() < 0 ? "FEHLT: konnte nicht erstellt werden" : line.size(),
                line.sum()));
        var html = page.of(List.copyOf(lines));
        add(CONTENTS_TABLE, "Inhaltsverzeichnis als Tabelle", table);
        add(CONTENTS_PAGE, "Inhaltsverzeichnis zum Lesen", to -> to.write(html.getBytes(StandardCharsets.UTF_8)));
        var sums = lines.stream()
                .filter(line -> line.size() >= 0)
                .map(line -> line.sum() + "  " + line.path() + "\n")
                .collect(Collectors.joining());
        put(SUMS, sums.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void put(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /**
     * A line of the table of contents.
     *
     * @param path where it stands
     * @param title what it is
     * @param size in bytes; negative if it could not be written
     * @param sum SHA-256 in hexadecimal
     */
    record Line(String path, String title, long size, String sum) {}
}
