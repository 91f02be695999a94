package org.lotse.cases.api.figures;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseStatus;
import org.osgi.annotation.versioning.ConsumerType;

/** What figures are called, on the screen, in a spreadsheet and on paper: in one place, so that all three say the same. */
public final class FigureTexts {

    private static final String KEYS = "cases.figures.";

    private static final Set<String> STATUSES =
            Stream.of(CaseStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Source texts;
    private final NumberFormat numbers;

    /** Where texts come from. */
    @ConsumerType
    @FunctionalInterface
    public interface Source {

        /** The text for a key. */
        String get(String key, Object... arguments);
    }

    /**
     * @param texts in the language
     * @param language in which numbers are written
     */
    public FigureTexts(Source texts, Locale language) {
        this.texts = texts;
        numbers = NumberFormat.getNumberInstance(language);
        numbers.setMaximumFractionDigits(1);
    }

    /** What all of it is called. */
    public String title() {
        return texts.get("cases.figures.title");
    }

    /** Which cases count, and how many there are. */
    public String period(String from, String to, long cases) {
        return texts.get("cases.figures.period", from, to, number((double) cases));
    }

    /** How figures are made in which nobody is recognised. */
    public String rounded() {
        return texts.get("cases.figures.rounded");
    }

    /** What a table is called. */
    public String title(FigureKind kind) {
        return texts.get(KEYS + "table." + kind.name());
    }

    /** How a table is to be read. */
    public String hint(FigureKind kind) {
        return texts.get(KEYS + "hint." + kind.name());
    }

    /** What its rows are, and then what its columns count. */
    public List<String> heads(FigureKind kind) {
        return Stream.concat(
                        Stream.of(texts.get(KEYS + "rows." + kind.name())),
                        kind.measures().stream().map(measure -> texts.get(KEYS + "measure." + measure.name())))
                .toList();
    }

    /** What a row is about. */
    public String row(FigureKind kind, FigureRow row) {
        var key = row.key();
        if (key.equals(FigureRow.UNKNOWN)) {
            return texts.get("cases.figures.unknown");
        }
        return switch (kind) {
            case ENTRY_YEAR -> key;
            case CONTACTS -> constant("cases.kind.", key);
            case AREAS, CHANGE, OUTCOMES -> constant("cases.life-area.", key);
            case CLOSINGS -> constant("cases.closing-reason.", key);
            case STATUS -> STATUSES.contains(key) ? constant("cases.status.", key) : texts.get(KEYS + "row." + key);
            case LENGTH, PLANS, PERSONS -> texts.get(KEYS + "row." + key);
        };
    }

    private String constant(String kind, String name) {
        return texts.get(kind + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A figure as it is written. */
    public String number(double value) {
        return numbers.format(value);
    }
}
