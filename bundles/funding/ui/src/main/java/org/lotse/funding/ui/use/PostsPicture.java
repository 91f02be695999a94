package org.lotse.funding.ui.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lotse.funding.api.use.UsePoint;

/**
 * Posts over time: a hatched area is filled, a thick dashed line is financed, a thin line is the chosen day. An SVG drawing in the colours of the page; hatch
 * and line tell both apart without colour, and a table with the same figures stands beside it.
 *
 * @param description what it is, in words
 * @param day the chosen day
 * @param dayLabel what is written at it
 * @param points from the first day to the last
 */
record PostsPicture(String description, LocalDate day, String dayLabel, List<UsePoint> points) {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 210;
    private static final double LEFT = 34;
    private static final double RIGHT = 630;
    private static final double TOP = 24;
    private static final double BASE = 180;
    private static final double TICK = 14;

    /** The drawing. */
    String svg() {
        var drawn = new StringBuilder();
        scale(drawn);
        drawn.append("<path class=\"funding-filled\" d=\"%s L %s %s L %s %s Z\"/>"
                .formatted(line(UsePoint::filled), number(RIGHT), number(BASE), number(LEFT), number(BASE)));
        drawn.append("<path class=\"funding-filled-edge\" d=\"%s\"/>".formatted(line(UsePoint::filled)));
        drawn.append("<path class=\"funding-financed\" d=\"%s\"/>".formatted(line(UsePoint::financed)));
        years(drawn);
        chosen(drawn);
        return "<svg class=\"funding-chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">"
                        .formatted(number(WIDTH), number(HEIGHT), escaped(description))
                + "<title>" + escaped(description) + "</title>"
                + "<defs><pattern id=\"funding-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect class=\"funding-hatch-ground\" width=\"7\" height=\"7\"/>"
                + "<line class=\"funding-hatch-line\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>"
                + drawn + "</svg>";
    }

    /** One post after the other, or every so many if there are more. */
    private void scale(StringBuilder drawn) {
        var most = most();
        var step = Math.max(1, (int) Math.ceil(most / 6));
        for (var posts = 0; posts <= most; posts += step) {
            drawn.append("<line class=\"funding-grid\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                    .formatted(number(LEFT), number(y(posts)), number(RIGHT), number(y(posts))));
            drawn.append("<text class=\"funding-chart-label\" text-anchor=\"end\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(number(LEFT - 6), number(y(posts) + 4), posts));
        }
    }

    private void years(StringBuilder drawn) {
        for (var year = from().getYear(); year <= until().getYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var at = first.isBefore(from()) ? LEFT : x(first);
            drawn.append("<line class=\"funding-tick\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                    .formatted(number(at), number(BASE), number(at), number(BASE + 5)));
            if (RIGHT - at > 2 * TICK) {
                drawn.append("<text class=\"funding-chart-label\" x=\"%s\" y=\"%s\">%s</text>"
                        .formatted(number(at + 2), number(BASE + TICK + 2), year));
            }
        }
    }

    private void chosen(StringBuilder drawn) {
        if (day.isBefore(from()) || day.isAfter(until())) {
            return;
        }
        var at = x(day);
        drawn.append("<line class=\"funding-chosen\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(number(at), number(TOP - 8), number(at), number(BASE)));
        drawn.append("<text class=\"funding-chart-label\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(
                        at > (LEFT + RIGHT) / 2 ? "end" : "start",
                        number(at),
                        number(TOP - TICK + 2),
                        escaped(dayLabel)));
    }

    private String line(Function<UsePoint, BigDecimal> value) {
        var path = new StringBuilder();
        for (var point : points) {
            var high = number(y(value.apply(point).doubleValue()));
            path.append(path.isEmpty() ? "M " : " L ")
                    .append(number(x(point.from())))
                    .append(' ')
                    .append(high);
            path.append(" L ")
                    .append(number(x(point.until().plusDays(1))))
                    .append(' ')
                    .append(high);
        }
        return path.toString();
    }

    private double most() {
        return Math.max(
                1,
                points.stream()
                        .mapToDouble(
                                point -> point.financed().max(point.filled()).doubleValue())
                        .max()
                        .orElse(1));
    }

    private double y(double posts) {
        return BASE - posts * (BASE - TOP) / most();
    }

    private double x(LocalDate at) {
        var all = ChronoUnit.DAYS.between(from(), until()) + 1.0;
        return LEFT + ChronoUnit.DAYS.between(from(), at) * (RIGHT - LEFT) / all;
    }

    private LocalDate from() {
        return points.getFirst().from();
    }

    private LocalDate until() {
        return points.getLast().until();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Text as it may stand in a drawing. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
