package org.lotse.funding.core.application.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the archive as CSV: readable in ten years and without any program. As Excel in Germany expects it, and as the screens' downloads: byte order mark, semicolons, every cell in
 * quotes; a cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
public final class AuditTable implements AuditPart.Content {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private final List<List<String>> rows = new ArrayList<>();

    /** @param heads of the columns */
    public AuditTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row; what is null stays empty. */
    public AuditTable row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList());
        return this;
    }

    /** Whether there is nothing below its heads. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        to.write(text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        return rows.stream()
                .map(row -> row.stream().map(AuditTable::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String cell(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9][0-9 ()/.,-]*");
    }
}
