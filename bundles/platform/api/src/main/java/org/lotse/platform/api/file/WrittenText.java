package org.lotse.platform.api.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * The text of a word processor: an archive whose parts say which.
 *
 * @param type DOCX or ODT
 * @param macros whether it brings programs along
 */
record WrittenText(FileType type, boolean macros) {

    private static final int MOST_PARTS = 5_000;
    /** What the parts may unpack to altogether; more is no letter but an attempt to keep the machine busy. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int AT_ONCE = 8192;

    /** Looks into the archive; empty if it is none, or of nothing that is kept. */
    static Optional<WrittenText> in(ReceivedFile file) {
        var names = new HashSet<String>();
        var openDocument = false;
        var room = MOST_BYTES;
        try (var archive = new ZipInputStream(file.open())) {
            for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                openDocument |= names.isEmpty() && part.getName().equals("mimetype") && saysOpenDocument(archive);
                names.add(part.getName());
                room -= unpacked(archive, room);
                if (room < 0 || names.size() > MOST_PARTS) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            // The file is in memory: what cannot be read is no archive, or one with names that are no text.
            return Optional.empty();
        }
        return type(names, openDocument)
                .map(type -> new WrittenText(type, names.stream().anyMatch(WrittenText::isMacro)));
    }

    private static Optional<FileType> type(Set<String> names, boolean openDocument) {
        if (openDocument) {
            return Optional.of(FileType.ODT);
        }
        return names.containsAll(Set.of("[Content_Types].xml", "word/document.xml"))
                ? Optional.of(FileType.DOCX)
                : Optional.empty();
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private static boolean saysOpenDocument(ZipInputStream archive) throws IOException {
        var expected = FileType.ODT.mediaType();
        return new String(archive.readNBytes(expected.length() + 1), US_ASCII).equals(expected);
    }

    /** How many bytes a part has; it stops looking when there are more than there is room for. */
    private static long unpacked(ZipInputStream archive, long room) throws IOException {
        var buffer = new byte[AT_ONCE];
        var bytes = 0L;
        for (var read = archive.read(buffer); read >= 0 && bytes <= room; read = archive.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }
}
