package org.lotse.liga.ui.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ratios quarter by quarter as columns, with a line where the target is; an SVG drawing in the colours of the page. A table with the same figures stands
 * beside it, so it says in words only what it is.
 *
 * @param description what it is, in words
 * @param columns from left to right
 */
record HistoryPicture(String description, List<Column> columns) {

    private static final double HEIGHT = 150;
    private static final double BASE = 126;
    private static final double TOP = 18;
    private static final double STEP = 44;
    private static final double WIDTH = 26;

    /**
     * A column.
     *
     * @param label below it
     * @param figure above it
     * @param value how high it is, or null for none
     * @param target where the line is, or null for none
     */
    record Column(
            String label,
            String figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target) {

        private double high() {
            return Math.max(value == null ? 0 : value.doubleValue(), target == null ? 0 : target.doubleValue());
        }
    }

    /** The drawing. */
    String svg() {
        var most = Math.max(1, columns.stream().mapToDouble(Column::high).max().orElse(1));
        var drawn = new StringBuilder();
        for (var place = 0; place < columns.size(); place++) {
            draw(drawn, columns.get(place), place * STEP, (BASE - TOP) / most);
        }
        return "<svg class=\"liga-chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">"
                        .formatted(number(columns.size() * STEP), number(HEIGHT), Drawn.escaped(description))
                + "<title>" + Drawn.escaped(description) + "</title>" + drawn + "</svg>";
    }

    private static void draw(StringBuilder drawn, Column column, double left, double scale) {
        var middle = left + STEP / 2;
        if (column.value() != null) {
            var high = column.value().doubleValue() * scale;
            drawn.append("<rect class=\"liga-bar\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                    .formatted(number(middle - WIDTH / 2), number(BASE - high), number(WIDTH), number(high)));
            drawn.append("<text class=\"liga-bar-figure\" text-anchor=\"middle\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(number(middle), number(BASE - high - 4), Drawn.escaped(column.figure())));
        }
        if (column.target() != null) {
            var at = BASE - column.target().doubleValue() * scale;
            drawn.append("<line class=\"liga-bar-target\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                    .formatted(number(left), number(at), number(left + STEP), number(at)));
        }
        drawn.append("<text class=\"liga-bar-label\" text-anchor=\"middle\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(number(middle), number(BASE + 14), Drawn.escaped(column.label())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
