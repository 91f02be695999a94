package org.lotse.funding.ui.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.use.UsePoint;

class PostsPictureTest {

    private static final List<UsePoint> HALF = List.of(
            new UsePoint(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), BigDecimal.TWO, BigDecimal.ONE),
            new UsePoint(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), BigDecimal.TWO, BigDecimal.TWO));

    @Test
    void filledIsHatchedAndFinancedIsALine() {
        var svg = picture(LocalDate.of(2018, 7, 1)).svg();

        assertThat(svg)
                .contains("<path class=\"funding-filled\" d=\"M 34.0 102.0 L 332.0 102.0 L 332.0 24.0 L 630.0 24.0 L")
                .contains("<path class=\"funding-financed\" d=\"M 34.0 24.0 L 332.0 24.0")
                .contains("id=\"funding-hatch\"")
                .contains(">2018<", ">2019<")
                .contains("funding-chosen");
    }

    @Test
    void dayOutsideIsNotDrawnAndWordsAreEscaped() {
        var svg = picture(LocalDate.of(2020, 1, 1)).svg();

        assertThat(svg).doesNotContain("funding-chosen").contains("<title>A &amp; B</title>");
    }

    private static PostsPicture picture(LocalDate day) {
        return new PostsPicture("A & B", day, "1.7.2018", HALF);
    }
}
