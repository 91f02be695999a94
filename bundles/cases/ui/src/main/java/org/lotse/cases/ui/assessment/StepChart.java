package org.lotse.cases.ui.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotse.cases.api.assessment.Scale;

/**
 * Steps of a scale over time as an SVG drawing. Its colours are those of the page, by classes of the style sheet; what it shows is also
 * said in words, for those who do not see it.
 *
 * @param title what it is about
 * @param description what it shows, in words
 * @param scale the lines that it is drawn on
 * @param points at least one, the earliest first
 */
record StepChart(String title, String description, Scale scale, List<Point> points) {

    private static final double WIDTH = 280;
    private static final double HEIGHT = 96;
    private static final double EDGE = 10;
    private static final double DOT = 4;
    private static final double LAST_DOT = 6.5;

    /**
     * A step at a time.
     *
     * @param day when
     * @param step which
     */
    record Point(LocalDate day, int step) {}

    /** The drawing. */
    String svg() {
        return "<svg class=\"cases-chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s: %s\">"
                        .formatted(number(WIDTH), number(HEIGHT), escaped(title), escaped(description))
                + "<title>" + escaped(title) + "</title><desc>" + escaped(description) + "</desc>"
                + grid() + line() + dots() + "</svg>";
    }

    private String grid() {
        return IntStream.rangeClosed(1, scale.steps())
                .mapToObj(step -> "<line class=\"cases-chart-grid\" x1=\"0\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                        .formatted(number(WIDTH), number(y(step)), number(y(step))))
                .collect(Collectors.joining());
    }

    private String line() {
        return points.stream()
                .map(point -> number(x(point.day())) + "," + number(y(point.step())))
                .collect(Collectors.joining(" ", "<polyline class=\"cases-chart-line\" points=\"", "\"/>"));
    }

    private String dots() {
        return IntStream.range(0, points.size())
                .mapToObj(at -> dot(points.get(at), at == points.size() - 1))
                .collect(Collectors.joining());
    }

    private String dot(Point point, boolean last) {
        return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(
                        last ? "cases-chart-last" : "cases-chart-dot",
                        number(x(point.day())),
                        number(y(point.step())),
                        number(last ? LAST_DOT : DOT));
    }

    /** Where a day lies; a single one, or several talks on one day, lie in the middle. */
    private double x(LocalDate day) {
        var first = points.getFirst().day();
        var span = ChronoUnit.DAYS.between(first, points.getLast().day());
        return span == 0 ? WIDTH / 2 : EDGE + (WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(first, day) / span;
    }

    private double y(int step) {
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (step - 1) / (scale.steps() - 1);
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
