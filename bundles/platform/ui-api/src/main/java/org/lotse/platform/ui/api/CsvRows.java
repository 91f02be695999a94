package org.lotse.platform.ui.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as Excel in Germany expects it: byte order mark, semicolons, every cell in quotes. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
public final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private final Writer writer;

    /** @param writer into UTF-8; the caller closes it */
    CsvRows(Writer writer) {
        this.writer = writer;
        write(BYTE_ORDER_MARK);
    }

    /** Adds a row; a cell that is null stays empty. */
    public void add(@Nullable Object... cells) {
        write(Arrays.stream(cells).map(CsvRows::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** Telephone numbers begin with a plus sign too, but nobody types letters into them. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9][0-9 ()/.,-]*");
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
