package org.lotse.platform.persistence.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One step of a unit's schema.
 *
 * @param version place in the order
 * @param file the name under which people find it, for example {@code V001__case_files.sql}
 * @param sql its text, with line ends as on Unix
 */
public record Migration(int version, String file, String sql) implements Comparable<Migration> {

    /** Makes the checksum independent of the line ends of the machine that built the bundle. */
    public Migration {
        sql = sql.replace("\r", "");
    }

    /** SHA-256 of the text, by which a change after delivery is noticed. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Migration other) {
        return Integer.compare(version, other.version);
    }
}
