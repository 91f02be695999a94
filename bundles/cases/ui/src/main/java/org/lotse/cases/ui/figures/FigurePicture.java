package org.lotse.cases.ui.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures as bars below each other, an SVG drawing. Its colours are those of the page, by classes of the style sheet; a table with the
 * same figures stands beside it, so it says in words only what it is.
 *
 * @param description what it is, in words
 * @param bars from top to bottom
 */
record FigurePicture(String description, List<Bar> bars) {

    private static final double WIDTH = 320;
    private static final double BAR_HEIGHT = 12;
    private static final double LINE_HEIGHT = 34;
    private static final double TEXT_BASE = 12;
    private static final double BAR_TOP = 17;
    private static final double FIGURE_WIDTH = 56;

    /**
     * A bar.
     *
     * @param label what it is about
     * @param figure what stands behind it
     * @param values parts of it, from the start
     */
    record Bar(String label, String figure, List<Double> values) {

        private double sum() {
            return values.stream().mapToDouble(value -> value).sum();
        }
    }

    /** The drawing. */
    String svg() {
        var most = Math.max(1, bars.stream().mapToDouble(Bar::sum).max().orElse(1));
        return "<svg class=\"cases-chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">"
                        .formatted(number(WIDTH), number(bars.size() * LINE_HEIGHT), escaped(description))
                + "<title>" + escaped(description) + "</title>"
                + IntStream.range(0, bars.size())
                        .mapToObj(line -> bar(bars.get(line), line * LINE_HEIGHT, most))
                        .collect(Collectors.joining())
                + "</svg>";
    }

    private static String bar(Bar bar, double top, double most) {
        var drawn = new StringBuilder("<text class=\"cases-bar-label\" x=\"0\" y=\"%s\">%s</text>"
                .formatted(number(top + TEXT_BASE), escaped(bar.label())));
        var x = 0d;
        for (var part = 0; part < bar.values().size(); part++) {
            var width = (WIDTH - FIGURE_WIDTH) * bar.values().get(part) / most;
            drawn.append("<rect class=\"cases-bar-%d\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                    .formatted(part, number(x), number(top + BAR_TOP), number(width), number(BAR_HEIGHT)));
            x += width;
        }
        drawn.append("<text class=\"cases-bar-figure\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(number(x + 6), number(top + BAR_TOP + BAR_HEIGHT - 1.5), escaped(bar.figure())));
        return drawn.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
