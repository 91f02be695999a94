package org.lotse.cases.api.importing;

import java.util.Map;

/**
 * Command: check a list, or take it in.
 *
 * @param id which list, so that nobody starts another one than they see
 * @param columns what the columns mean, by their place from 0; what is not named is left out
 * @param takeIn whether to take it in if every row is right, or only to check it
 */
public record StartImport(ImportId id, Map<Integer, ImportField> columns, boolean takeIn) {

    /** Copies the map. */
    public StartImport {
        columns = Map.copyOf(columns);
    }
}
