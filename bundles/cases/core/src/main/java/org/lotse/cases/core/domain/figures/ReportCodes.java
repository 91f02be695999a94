package org.lotse.cases.core.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.Figures;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * Figures as codes and whole numbers, as they are reported, and back. A key is table, row and measure,
 * {@code CONTACTS.HOME_VISIT.HOURS}; how many cases there are stands under {@code CASES}. Version 2 of the keys,
 * which has {@code PERSONS}; what version 1 says means the same.
 */
public final class ReportCodes {

    private static final FigureKey CASES = FigureKey.of("CASES");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int PARTS = 3;

    private ReportCodes() {}

    /**
     * The codes of rounded figures.
     *
     * @throws IllegalArgumentException if they are not rounded: exact ones stay where they are
     */
    public static Map<FigureKey, Long> write(Figures figures) {
        if (!figures.rounded()) {
            throw new IllegalArgumentException("Only rounded figures are reported");
        }
        var codes = new TreeMap<FigureKey, Long>();
        codes.put(CASES, figures.cases());
        for (var table : figures.tables()) {
            for (var row : table.rows()) {
                for (var place = 0; place < row.values().size(); place++) {
                    codes.put(
                            key(table.kind(), row.key(), table.kind().measures().get(place)),
                            Math.round(row.values().get(place)));
                }
            }
        }
        return codes;
    }

    /** The figures again. A row of which nothing was reported is left out. */
    public static Figures read(FigureQuery query, Map<FigureKey, Long> codes) {
        return new Figures(
                query,
                true,
                codes.getOrDefault(CASES, 0L),
                Arrays.stream(FigureKind.values())
                        .map(kind -> table(kind, codes))
                        .toList());
    }

    /** Whether such a figure can be reported. */
    public static boolean knows(FigureKey key) {
        return key.equals(CASES)
                || split(key)
                        .filter(parts -> isRow(parts.kind(), parts.row()))
                        .filter(parts -> parts.kind().measures().stream()
                                .anyMatch(measure -> measure.name().equals(parts.measure())))
                        .isPresent();
    }

    private static FigureTable table(FigureKind kind, Map<FigureKey, Long> codes) {
        var keys = kind.isFixed()
                ? rows(kind)
                : codes.keySet().stream()
                        .map(ReportCodes::split)
                        .flatMap(Optional::stream)
                        .filter(parts -> parts.kind() == kind)
                        .map(Parts::row)
                        .distinct()
                        .sorted()
                        .toList();
        var rows = new ArrayList<FigureRow>();
        for (var key : keys) {
            var values = kind.measures().stream()
                    .map(measure -> codes.get(key(kind, key, measure)))
                    .toList();
            if (!values.contains(null)) {
                rows.add(new FigureRow(
                        key, values.stream().map(Long::doubleValue).toList()));
            }
        }
        return new FigureTable(kind, rows);
    }

    private static boolean isRow(FigureKind kind, String row) {
        return kind.isFixed()
                ? rows(kind).contains(row)
                : row.equals(FigureRow.UNKNOWN) || YEAR.matcher(row).matches();
    }

    /** The rows of a table that is the same in every town, in their order. */
    private static List<String> rows(FigureKind kind) {
        return switch (kind) {
            case STATUS ->
                Stream.concat(names(CaseStatus.values()), Stream.of("OPENED", "CLOSED_IN_PERIOD"))
                        .toList();
            case LENGTH -> List.of("MONTHS_0", "MONTHS_6", "MONTHS_12", "MONTHS_24", "MONTHS_36");
            case CONTACTS -> names(ContactKind.values()).toList();
            case AREAS, CHANGE, OUTCOMES -> names(LifeArea.values()).toList();
            case PLANS -> List.of("IN_TIME", "OVERDUE", "DRAFTED", "WITHOUT");
            case CLOSINGS -> names(ClosingReason.values()).toList();
            case PERSONS -> List.of("LAST_DAY");
            case ENTRY_YEAR -> List.of();
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static FigureKey key(FigureKind kind, String row, FigureKind.Measure measure) {
        return FigureKey.of(kind.name(), row, measure.name());
    }

    private static Optional<Parts> split(FigureKey key) {
        var parts = key.value().split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .map(kind -> new Parts(kind, parts[1], parts[2]));
    }

    private record Parts(FigureKind kind, String row, String measure) {}
}
