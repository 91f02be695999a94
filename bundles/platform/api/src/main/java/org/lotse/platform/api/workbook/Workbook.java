package org.lotse.platform.api.workbook;

import java.util.List;
import java.util.Locale;

/**
 * What somebody opens in a spreadsheet.
 *
 * @param language in which days are written
 * @param sheets from left to right, at least one
 */
public record Workbook(Locale language, List<Sheet> sheets) {

    /** Keeps a copy. */
    public Workbook {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook without a sheet cannot be opened");
        }
        sheets = List.copyOf(sheets);
    }
}
