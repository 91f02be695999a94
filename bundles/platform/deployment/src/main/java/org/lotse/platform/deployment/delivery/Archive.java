package org.lotse.platform.deployment.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Looks at a ZIP file as a whole. */
public final class Archive {

    private Archive() {}

    /**
     * Whether every entry is there with the checksum it should have. False as well for a file that is still being written, and
     * for what is no ZIP file at all.
     */
    public static boolean isWhole(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var content = zip.getInputStream(entry)) {
                    // Reading to the end compares length and, below, checksum.
                    if (checksum(content.readAllBytes()) != entry.getCrc()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Whether it begins like a ZIP file, so that it may be one that was cut off. */
    public static boolean beginsLikeOne(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }

    private static long checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
