package org.lotse.liga.ui.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of posts as bars below each other, an SVG drawing; a table with the same figures stands beside it.
 *
 * @param description what it is, in words
 * @param bars from top to bottom
 */
record ScenarioPicture(String description, List<Bar> bars) {

    private static final double WIDTH = 340;
    private static final double LINE = 38;

    /**
     * A bar.
     *
     * @param label what it says above it
     * @param figure behind it
     * @param posts how long it is
     */
    record Bar(String label, String figure, BigDecimal posts) {}

    /** The drawing. */
    String svg() {
        var most = Math.max(
                0.01,
                bars.stream()
                        .mapToDouble(bar -> bar.posts().doubleValue())
                        .max()
                        .orElse(1));
        var drawn = new StringBuilder();
        for (var line = 0; line < bars.size(); line++) {
            draw(drawn, bars.get(line), line * LINE, (WIDTH - 60) / most);
        }
        return "<svg class=\"liga-chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">"
                        .formatted(number(WIDTH), number(bars.size() * LINE), Drawn.escaped(description))
                + "<title>" + Drawn.escaped(description) + "</title>" + drawn + "</svg>";
    }

    private static void draw(StringBuilder drawn, Bar bar, double top, double scale) {
        var width = bar.posts().doubleValue() * scale;
        drawn.append("<text class=\"liga-bar-label\" x=\"0\" y=\"%s\">%s</text>"
                .formatted(number(top + 12), Drawn.escaped(bar.label())));
        drawn.append("<rect class=\"liga-bar\" x=\"0\" y=\"%s\" width=\"%s\" height=\"14\"/>"
                .formatted(number(top + 17), number(width)));
        drawn.append("<text class=\"liga-bar-figure\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(number(width + 5), number(top + 28), Drawn.escaped(bar.figure())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
