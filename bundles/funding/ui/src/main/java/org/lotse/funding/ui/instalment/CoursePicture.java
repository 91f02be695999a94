package org.lotse.funding.ui.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.funding.ui.instalment.MoneyCourse.Stand;

/**
 * What was planned, there and passed on over time as steps; an SVG drawing in the colours of the page, whose lines differ by their strokes too. A table
 * with the same figures stands beside it, so it says in words only what it is.
 *
 * @param description what it is, in words
 * @param course what is drawn
 * @param today where the line of today is
 * @param todayLabel what stands there
 * @param euros writes an amount at the side
 */
record CoursePicture(
        String description,
        MoneyCourse course,
        LocalDate today,
        String todayLabel,
        Function<BigDecimal, String> euros) {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 270;
    private static final double LEFT = 84;
    private static final double RIGHT = 12;
    private static final double TOP = 22;
    private static final double BOTTOM = 26;
    private static final int GRID = 4;
    private static final int LABELS = 8;
    private static final long AROUND = 30;
    private static final int NEAR_END = 620;

    /** The drawing. */
    String svg() {
        var stands = course.stands();
        var scale = Scale.of(stands);
        var drawn = new StringBuilder();
        grid(drawn, scale);
        years(drawn, scale);
        drawn.append(steps("funding-line-planned", stands, scale, Stand::planned));
        drawn.append(steps("funding-line-there", upToToday(), scale, Stand::there));
        if (course.isPassedOn()) {
            drawn.append(steps("funding-line-passed", upToToday(), scale, Stand::passedOn));
        }
        if (!today.isBefore(scale.first()) && !today.isAfter(scale.last())) {
            var at = scale.x(today);
            drawn.append(line("funding-line-today", at, TOP, at, HEIGHT - BOTTOM));
            drawn.append(text(at > NEAR_END ? "end" : "start", at + (at > NEAR_END ? -4 : 4), TOP - 6, todayLabel));
        }
        return "<svg class=\"funding-course\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">"
                        .formatted(number(WIDTH), number(HEIGHT), escaped(description))
                + "<title>" + escaped(description) + "</title>" + drawn + "</svg>";
    }

    /** What may have happened already; nothing is drawn into the future. */
    private List<Stand> upToToday() {
        return course.stands().stream()
                .filter(stand -> !stand.day().isAfter(today))
                .toList();
    }

    private void grid(StringBuilder drawn, Scale scale) {
        for (var place = 0; place <= GRID; place++) {
            var value = scale.least() + (scale.most() - scale.least()) * place / GRID;
            var at = scale.y(value);
            drawn.append(line("funding-line-grid", LEFT, at, WIDTH - RIGHT, at));
            drawn.append(text("end", LEFT - 6, at + 4, euros.apply(new BigDecimal(Math.round(value)))));
        }
        if (scale.least() < 0) {
            drawn.append(line("funding-line-zero", LEFT, scale.y(0), WIDTH - RIGHT, scale.y(0)));
        }
    }

    private static void years(StringBuilder drawn, Scale scale) {
        var first = scale.first().getYear() + 1;
        var count = scale.last().getYear() - first + 1;
        var every = Math.max(1, (count + LABELS - 1) / LABELS);
        for (var year = first; year <= scale.last().getYear(); year += every) {
            var at = scale.x(LocalDate.ofYearDay(year, 1));
            drawn.append(line("funding-line-grid", at, TOP, at, HEIGHT - BOTTOM));
            drawn.append(text("start", at + 2, HEIGHT - BOTTOM + 16, String.valueOf(year)));
        }
    }

    private static String steps(String kind, List<Stand> stands, Scale scale, Function<Stand, BigDecimal> value) {
        var path = new StringBuilder("M" + number(LEFT) + " " + number(scale.y(0)));
        for (var stand : stands) {
            path.append("H").append(number(scale.x(stand.day())));
            path.append("V").append(number(scale.y(value.apply(stand).doubleValue())));
        }
        return "<path class=\"" + kind + "\" d=\"" + path + "\"/>";
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(kind, number(x1), number(y1), number(x2), number(y2));
    }

    private static String text(String anchor, double x, double y, String text) {
        return "<text class=\"funding-course-label\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(anchor, number(x), number(y), escaped(text));
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

    /**
     * Where days and amounts stand.
     *
     * @param first day at the left
     * @param last day at the right
     * @param least amount at the bottom, zero at most
     * @param most amount at the top
     */
    private record Scale(LocalDate first, LocalDate last, double least, double most) {

        static Scale of(List<Stand> stands) {
            var highest = stands.stream()
                    .flatMap(Scale::values)
                    .mapToDouble(BigDecimal::doubleValue)
                    .max()
                    .orElse(0);
            var lowest = stands.stream()
                    .flatMap(Scale::values)
                    .mapToDouble(BigDecimal::doubleValue)
                    .min()
                    .orElse(0);
            var top = Math.max(highest, 1);
            return new Scale(
                    stands.getFirst().day().minusDays(AROUND),
                    stands.getLast().day().plusDays(AROUND),
                    Math.min(lowest, 0),
                    top);
        }

        private static Stream<BigDecimal> values(Stand stand) {
            return Stream.of(stand.planned(), stand.there(), stand.passedOn());
        }

        double x(LocalDate day) {
            var all = ChronoUnit.DAYS.between(first, last);
            return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / all;
        }

        double y(double value) {
            return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - least) / (most - least);
        }
    }
}
