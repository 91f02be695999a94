package org.lotse.cases.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.assessment.Scale;
import org.w3c.dom.Element;

class StepChartTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 31);

    @Test
    void everyStepHasALineAndEveryPointADot() throws Exception {
        var svg = drawn(Scale.GERMAN, point(0, 1), point(30, 2), point(90, 4));

        assertThat(all(svg, "line")).hasSize(Scale.GERMAN.steps());
        assertThat(all(svg, "circle")).hasSize(3);
    }

    @Test
    void higherStepIsDrawnHigherAndLaterDayFurtherRight() throws Exception {
        var dots = all(drawn(Scale.INDEPENDENCE, point(0, 1), point(30, 5)), "circle");

        assertThat(at(dots.getLast(), "cy")).isLessThan(at(dots.getFirst(), "cy"));
        assertThat(at(dots.getLast(), "cx")).isGreaterThan(at(dots.getFirst(), "cx"));
    }

    @Test
    void conversationsOnOneDayAreDrawnToo() throws Exception {
        var dots = all(drawn(Scale.INDEPENDENCE, point(0, 1), point(0, 2)), "circle");

        assertThat(at(dots.getFirst(), "cx")).isEqualTo(at(dots.getLast(), "cx"));
    }

    @Test
    void whatATenantCallsAnAreaIsTextAndNothingElse() throws Exception {
        var chart = new StepChart("<b onload=\"x\">&</b>", "\"<", Scale.INDEPENDENCE, List.of(point(0, 1)));

        assertThat(parsed(chart).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<b onload=\"x\">&</b>");
        assertThat(parsed(chart).getAttribute("aria-label")).isEqualTo("<b onload=\"x\">&</b>: \"<");
    }

    private static StepChart.Point point(int days, int step) {
        return new StepChart.Point(FIRST.plusDays(days), step);
    }

    private static Element drawn(Scale scale, StepChart.Point... points) throws Exception {
        return parsed(new StepChart("Arbeit", "Von unten nach oben", scale, List.of(points)));
    }

    private static Element parsed(StepChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> all(Element svg, String name) {
        var found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static double at(Element dot, String attribute) {
        return Double.parseDouble(dot.getAttribute(attribute));
    }
}
