package org.lotse.funding.api.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Allocation tables of the district's programmes. For screens, in a district; every call begins at the gate. Reading a file and taking it in need {@code
 * funding.edit}, the rest {@code funding.read}.
 */
@ProviderType
public interface AllocationTables {

    /** Most bytes of a file. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /** Most rows of a file: the whole state has 1,101 municipalities. */
    int MOST_ROWS = 2_000;

    /**
     * Reads a file and says everything that is wrong with it. Keeps nothing, runs nothing that stands in it. Off the UI thread.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code file} if it cannot be read, is too large, or has no column for keys or for
     *     persons and amounts
     * @throws IOException if it breaks off
     */
    ReadTable read(String fileName, InputStream content) throws IOException;

    /**
     * Takes a table in as the latest version, all of it or nothing.
     *
     * @return its number
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code programme}, {@code rows} or {@code day}
     */
    int take(TakeTable command);

    /** The versions of a programme, the latest first. */
    List<AllocationTable> versions(String programme);

    /**
     * One version held against the calculation, every municipality of the district by name.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code programme} if there is no such version, or the rule-set knows no amount by head count
     */
    List<ComparedRow> compare(String programme, int number);
}
