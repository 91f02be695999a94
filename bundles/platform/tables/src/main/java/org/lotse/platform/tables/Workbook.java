package org.lotse.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.lotse.platform.api.rule.RuleViolation;

/** The first sheet of an XLSX file. */
final class Workbook {

    /** What the parts may unpack to altogether: ten thousand rows are five megabytes. More keeps the machine busy and is no list. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final int AT_ONCE = 8192;
    private static final int MOST_COLUMNS = 201;

    /** What is written between quotes or in brackets in a format is said, not formatted. */
    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private Workbook() {}

    /** @throws RuleViolation beside {@code file} if it is no such file, or unpacks to too much */
    static void read(byte[] bytes, Gathering to) {
        requireModest(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> to.add(row.getRowNum(), cells(row), reckoned(row)));
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The library has no one exception for what it cannot make sense of, and the file came from outside.
            throw damaged();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .mapToObj(
                        place -> row.getOptionalCell(place).map(Workbook::text).orElse(""))
                .toList();
    }

    /** Where a formula stands, or an error that one left behind. */
    private static Set<Integer> reckoned(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .filter(place -> row.getOptionalCell(place)
                        .filter(cell -> cell.getType() == CellType.FORMULA
                                || cell.getType() == CellType.ERROR
                                || cell.getFormula() != null)
                        .isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static String text(Cell cell) {
        if (isDay(cell)) {
            var moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            return cell.getValue() instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : cell.getRawValue();
        }
        return cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : cell.getText();
    }

    /** A spreadsheet knows days only by how they are to be shown. */
    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && SAID.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("").matches(".*[dyj].*");
    }

    private static void requireModest(byte[] bytes) {
        var room = MOST_BYTES;
        var parts = 0;
        var buffer = new byte[AT_ONCE];
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (archive.getNextEntry() != null) {
                parts++;
                for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    room -= read;
                    if (room < 0 || parts > MOST_PARTS) {
                        throw RuleViolation.at("file", "tables.rule.unpacks");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
        if (parts == 0) {
            throw damaged();
        }
    }

    private static RuleViolation damaged() {
        return RuleViolation.at("file", "tables.rule.damaged");
    }
}
