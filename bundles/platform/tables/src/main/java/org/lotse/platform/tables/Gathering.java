package org.lotse.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;

/** Lines on their way to becoming a table: the first in which anything stands has the headings. */
final class Gathering {

    /** More columns than any list that people keep; files that claim to have more are broken or built to do harm. */
    private static final int MOST_COLUMNS = 200;

    private final List<Table.Row> rows = new ArrayList<>();
    private final int mostRows;
    private @Nullable List<String> headings;

    Gathering(int mostRows) {
        this.mostRows = mostRows;
    }

    /** @throws RuleViolation beside {@code file} if there are too many already */
    void add(int line, List<String> cells) {
        add(line, cells, Set.of());
    }

    /**
     * As {@link #add(int, List)}; a row in which only formulas stand is one, even if they were never reckoned.
     *
     * @param reckoned places of formulas and errors
     */
    void add(int line, List<String> cells, Set<Integer> reckoned) {
        var stripped = cells.stream().map(Gathering::stripped).toList();
        if (stripped.stream().allMatch(String::isEmpty) && reckoned.isEmpty()) {
            return;
        }
        if (stripped.size() > MOST_COLUMNS) {
            throw RuleViolation.at("file", "tables.rule.columns", MOST_COLUMNS);
        }
        if (headings == null) {
            headings = stripped;
            return;
        }
        if (rows.size() == mostRows) {
            throw RuleViolation.at("file", "tables.rule.rows", mostRows);
        }
        rows.add(new Table.Row(line, stripped, reckoned));
    }

    /** @throws RuleViolation beside {@code file} if there is no row */
    Table table() {
        if (headings == null || rows.isEmpty()) {
            throw RuleViolation.at("file", "tables.rule.empty");
        }
        var width = rows.stream().mapToInt(row -> row.cells().size()).reduce(headings.size(), Math::max);
        return new Table(
                filled(headings, width),
                rows.stream()
                        .map(row -> new Table.Row(row.line(), filled(row.cells(), width), row.reckoned()))
                        .toList());
    }

    private static List<String> filled(List<String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(place -> place < cells.size() ? cells.get(place) : "")
                .toList();
    }

    /** Also of the blanks that do not break a line, which spreadsheets like to leave. */
    private static String stripped(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }
}
