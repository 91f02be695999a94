package org.lotse.platform.api.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads a table from CSV – by whatever sign its cells are parted, in UTF-8 or as Excel writes it in Western Europe – or from the
 * first sheet of an XLSX file. A service of the platform, which keeps nothing and asks no permission: the module's own call has
 * passed the gate before. Any thread.
 */
@ProviderType
public interface TableReader {

    /** How names of files end that can be read, without the dot. */
    List<String> ENDINGS = List.of("csv", "txt", "xlsx");

    /**
     * Reads all of it into memory.
     *
     * @param fileName by whose ending the content is read
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code file} if it is of another type, larger than allowed, damaged,
     *     or has no row
     * @throws IOException if it breaks off on the way
     */
    Table read(String fileName, InputStream content, TableLimits limits) throws IOException;
}
