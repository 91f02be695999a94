package org.lotse.funding.ui.instalment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.funding.ui.instalment.MoneyCourse.Stand;

/** The drawing of planned and paid: lines that differ without colour, also below zero and of a single day. */
class CoursePictureTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-06-01");

    @Test
    void linesOfWhatCameEndToday() {
        var svg = svg(
                stand("2017-07-31", "74315", "74315", "10"),
                stand("2017-11-30", "7961", "74315", "10"),
                stand("2018-11-30", "15922", "74315", "10"));

        assertThat(steps(svg, "funding-line-planned")).isEqualTo(3);
        assertThat(steps(svg, "funding-line-there")).isEqualTo(2);
        assertThat(steps(svg, "funding-line-passed")).isEqualTo(2);
        assertThat(svg).contains("funding-line-today", "role=\"img\"", "Geplant &amp; gezahlt");
    }

    @Test
    void whatGoesBelowZeroHasALineAtZero() {
        assertThat(svg(stand("2017-07-31", "-5", "0", "0"))).contains("funding-line-zero");
        assertThat(svg(stand("2017-07-31", "5", "0", "0"))).doesNotContain("funding-line-zero");
    }

    @Test
    void nothingPassedOnIsNotDrawn() {
        var svg = svg(stand("2017-07-31", "0", "0", "0"));

        assertThat(svg)
                .doesNotContain("funding-line-passed")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    private static String svg(Stand... stands) {
        return new CoursePicture("Geplant & gezahlt", new MoneyCourse(List.of(stands)), TODAY, "heute", String::valueOf)
                .svg();
    }

    private static long steps(String svg, String line) {
        var path = svg.substring(svg.indexOf("class=\"" + line));
        return path.substring(0, path.indexOf("/>"))
                .chars()
                .filter(letter -> letter == 'H')
                .count();
    }

    private static Stand stand(String day, String planned, String there, String passedOn) {
        return new Stand(
                LocalDate.parse(day), new BigDecimal(planned), new BigDecimal(there), new BigDecimal(passedOn));
    }
}
