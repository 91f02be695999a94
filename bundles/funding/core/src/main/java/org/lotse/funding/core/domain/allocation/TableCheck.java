package org.lotse.funding.core.domain.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.ReadRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.allocation.RowFault;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;

/** Understands a file row by row, and says everything that is wrong with each. */
public final class TableCheck {

    private static final Pattern KEY = Pattern.compile("\\d{8}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("8\\d{6}");

    /** Letters that come of reading a file in another encoding than it was written in. */
    private static final Pattern WRONG_LETTERS = Pattern.compile("\uFFFD|Ã.|Â.|¤");

    private static final String FORMULA = "=+@";
    private static final Set<String> YES = Set.of("ja", "j", "x", "yes", "1", "wahr", "true");
    private static final Set<String> NO = Set.of("nein", "n", "no", "0", "falsch", "false", "-", "–");

    private final Columns columns;
    private final Map<Ags, String> towns;
    private final String district;
    private final Set<Ags> seen = new HashSet<>();

    private TableCheck(Columns columns, Map<Ags, String> towns, String district) {
        this.columns = columns;
        this.towns = towns;
        this.district = district;
    }

    /**
     * @param towns the district's municipalities by key
     * @param district its own key
     * @throws RuleViolation beside {@code file} if a column is missing that nothing can be done without
     */
    public static ReadTable of(String fileName, Table table, Map<Ags, String> towns, String district) {
        var columns = new Columns(table.headings());
        if (columns.key().isEmpty()) {
            throw RuleViolation.at("file", "funding.rule.table-no-key");
        }
        if (columns.persons().isEmpty() && columns.amount().isEmpty()) {
            throw RuleViolation.at("file", "funding.rule.table-no-amount");
        }
        var check = new TableCheck(columns, towns, district);
        var rows =
                table.rows().stream().map(check::row).flatMap(Optional::stream).toList();
        return new ReadTable(fileName, rows, table.rows().size() - rows.size());
    }

    /** Empty for a row about another district. */
    private Optional<ReadRow> row(Table.Row row) {
        var faults = new ArrayList<RowFault>();
        var typed = cell(row, columns.key());
        var name = cell(row, columns.name());
        var plain = typed.replace(" ", "");
        var repaired = WITHOUT_ZERO.matcher(plain).matches() && towns.containsKey(new Ags("0" + plain));
        var key = repaired ? "0" + plain : plain;
        if (KEY.matcher(key).matches() && !key.startsWith(district) && !isOurs(name)) {
            return Optional.empty();
        }
        var town = key(row, typed, key, faults);
        town.ifPresent(known -> requireName(known, name, faults));
        if (WRONG_LETTERS.matcher(name).find()) {
            fault(faults, columns.name(), "funding.rule.table-letters", name);
        }
        var persons = persons(row, faults);
        var amount = amount(row, faults);
        var alone = alone(row, faults);
        if (faults.isEmpty() && persons.isEmpty() && amount.isEmpty()) {
            fault(
                    faults,
                    columns.amount().isPresent() ? columns.amount() : columns.persons(),
                    "funding.rule.table-empty");
        }
        return Optional.of(new ReadRow(
                row.line(),
                typed,
                name,
                faults.isEmpty()
                        ? new AllocationRow(
                                town.orElseThrow(), persons.orElse(null), amount.orElse(null), alone.orElse(null))
                        : null,
                repaired,
                faults));
    }

    private Optional<Ags> key(Table.Row row, String typed, String key, List<RowFault> faults) {
        if (isFormula(row, columns.key())) {
            fault(faults, columns.key(), "funding.rule.table-formula");
        } else if (key.isEmpty()) {
            fault(faults, columns.key(), "funding.rule.table-key-missing");
        } else if (!KEY.matcher(key).matches()) {
            fault(faults, columns.key(), "funding.rule.table-key-form", typed);
        } else if (!towns.containsKey(new Ags(key))) {
            fault(faults, columns.key(), "funding.rule.table-key-unknown", key);
        } else if (!seen.add(new Ags(key))) {
            fault(faults, columns.key(), "funding.rule.table-key-twice", key);
        } else {
            return Optional.of(new Ags(key));
        }
        return Optional.empty();
    }

    private void requireName(Ags town, String name, List<RowFault> faults) {
        var official = towns.getOrDefault(town, "");
        if (!name.isEmpty()
                && !isSame(official, name)
                && !WRONG_LETTERS.matcher(name).find()) {
            fault(faults, columns.name(), "funding.rule.table-name", town.value(), official, name);
        }
    }

    private Optional<Integer> persons(Table.Row row, List<RowFault> faults) {
        if (saidAsFormula(row, columns.persons(), faults)) {
            return Optional.empty();
        }
        var text = cell(row, columns.persons());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var number = Numerals.whole(text);
        if (number.isEmpty()) {
            fault(faults, columns.persons(), "funding.rule.table-persons", text);
        }
        return number;
    }

    private Optional<BigDecimal> amount(Table.Row row, List<RowFault> faults) {
        if (saidAsFormula(row, columns.amount(), faults)) {
            return Optional.empty();
        }
        var text = cell(row, columns.amount());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var number = Numerals.amount(text);
        if (number.isEmpty()) {
            fault(faults, columns.amount(), "funding.rule.table-amount", text);
        }
        return number;
    }

    private Optional<Boolean> alone(Table.Row row, List<RowFault> faults) {
        if (saidAsFormula(row, columns.alone(), faults)) {
            return Optional.empty();
        }
        var text = cell(row, columns.alone()).toLowerCase(Locale.GERMAN);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!YES.contains(text) && !NO.contains(text)) {
            fault(faults, columns.alone(), "funding.rule.table-alone", text);
            return Optional.empty();
        }
        return Optional.of(YES.contains(text));
    }

    private boolean isOurs(String name) {
        return !name.isEmpty() && towns.values().stream().anyMatch(official -> official.equalsIgnoreCase(name));
    }

    /** {@code Singen} is Singen (Hohentwiel), {@code Stadt Aach} is Aach. */
    private static boolean isSame(String official, String name) {
        var one = plain(official);
        var other = plain(name);
        return one.equals(other)
                || one.startsWith(other + " ")
                || other.endsWith(" " + one)
                || other.startsWith(one + " ");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private boolean saidAsFormula(Table.Row row, OptionalInt column, List<RowFault> faults) {
        if (isFormula(row, column)) {
            fault(faults, column, "funding.rule.table-formula");
            return true;
        }
        return false;
    }

    /** Written as one in a text file, or a workbook's own, whatever it came to the last time. */
    private static boolean isFormula(Table.Row row, OptionalInt column) {
        var text = cell(row, column);
        return column.isPresent() && row.reckoned().contains(column.getAsInt())
                || !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private void fault(List<RowFault> faults, OptionalInt column, String key, Object... arguments) {
        faults.add(new RowFault(
                column.isPresent() ? columns.headings().get(column.getAsInt()) : "", key, List.of(arguments)));
    }

    private static String cell(Table.Row row, OptionalInt column) {
        return column.isPresent() ? row.cells().get(column.getAsInt()) : "";
    }
}
