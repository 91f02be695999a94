package org.lotse.liga.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.rule.RuleViolation;

class NumbersTest {

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        assertThat(Numbers.read("costs", "12,5")).contains(new BigDecimal("12.50"));
        assertThat(Numbers.read("costs", "12.50 €")).contains(new BigDecimal("12.50"));
        assertThat(Numbers.read("costs", "1.200")).contains(new BigDecimal("1200.00"));
        assertThat(Numbers.read("costs", "1.200,05")).contains(new BigDecimal("1200.05"));
        assertThat(Numbers.read("costs", "1,234,567.89")).contains(new BigDecimal("1234567.89"));
        assertThat(Numbers.read("costs", "187500")).contains(new BigDecimal("187500.00"));
        assertThat(Numbers.read("costs", " ")).isEmpty();
    }

    @Test
    void whatIsNoAmountIsRefusedBesideItsField() {
        for (var typed : List.of("zwölf", "1,234,5", "12,345,67", "-5", "1,2345")) {
            assertThat(catchThrowableOfType(RuleViolation.class, () -> Numbers.read("costs", typed))
                            .field())
                    .as(typed)
                    .contains("costs");
        }
    }

    @Test
    void amountsAreWrittenInTheLanguageOfTheTab() {
        assertThat(Numbers.euros(new BigDecimal("187500.00"), Locale.GERMAN)).isEqualTo("187.500,00\u00a0€");
        assertThat(Numbers.euros(new BigDecimal("187500.00"), Locale.ENGLISH)).isEqualTo("187,500.00\u00a0€");
        assertThat(Numbers.brief(new BigDecimal("0.50"), Locale.GERMAN)).isEqualTo("0,5");
        assertThat(Numbers.read("x", Numbers.of(new BigDecimal("37500.00"), Locale.GERMAN)))
                .contains(new BigDecimal("37500.00"));
        assertThat(Numbers.read("x", Numbers.of(new BigDecimal("37500.00"), Locale.ENGLISH)))
                .contains(new BigDecimal("37500.00"));
    }
}
