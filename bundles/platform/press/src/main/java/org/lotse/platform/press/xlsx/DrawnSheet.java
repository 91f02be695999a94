package org.lotse.platform.press.xlsx;

import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;

/** One sheet while it is written: what stands above, heads that stay in sight, and rows. */
final class DrawnSheet {

    private static final int TITLE_SIZE = 14;
    private static final int LEAST_WIDTH = 10;
    private static final int MOST_WIDTH = 60;
    private static final int LONGEST_TEXT = 32_767;
    private static final String GERMAN_DAY = "dd.mm.yyyy";
    private static final String ISO_DAY = "yyyy-mm-dd";

    private final Worksheet to;
    private final String day;

    DrawnSheet(Worksheet to, Locale language) {
        this.to = to;
        day = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN_DAY : ISO_DAY;
    }

    void draw(Sheet sheet) {
        var row = 0;
        for (var line : sheet.above()) {
            to.value(row, 0, line);
            if (row == 0) {
                to.style(row, 0).bold().fontSize(TITLE_SIZE).set();
            }
            row++;
        }
        row += row == 0 ? 0 : 1;
        for (var column = 0; column < sheet.heads().size(); column++) {
            to.value(row, column, sheet.heads().get(column));
            to.style(row, column).bold().set();
            to.width(column, width(sheet, column));
        }
        to.freezePane(0, row + 1);
        for (var cells : sheet.rows()) {
            row++;
            for (var column = 0; column < cells.size(); column++) {
                write(row, column, cells.get(column));
            }
        }
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> to.value(row, column, writable(text));
            case Cell.Amount(var value, var decimals) -> {
                to.value(row, column, value);
                to.style(row, column).format(format(decimals)).set();
            }
            case Cell.Day(var date) -> {
                to.value(row, column, date);
                to.style(row, column).format(day).set();
            }
            case Cell.Empty() -> {
                // Nothing to write.
            }
        }
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** What a cell can hold and XML may have. */
    private static String writable(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|\\p{Cs}|[\\uFFFE\\uFFFF]", "");
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain;
    }

    /** As wide as its longest text, so that nothing has to be pulled; some columns are prose. */
    private static int width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column) instanceof Cell.Text(var text) ? text.length() : LEAST_WIDTH)
                .max()
                .orElse(LEAST_WIDTH);
        return Math.clamp(Math.max(longest, sheet.heads().get(column).length()) + 2, LEAST_WIDTH, MOST_WIDTH);
    }
}
