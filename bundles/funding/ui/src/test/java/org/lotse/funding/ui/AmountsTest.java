package org.lotse.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts as people write them. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "132149 | 132149",
                "132.149 | 132149",
                "132.149,50 | 132149.50",
                "132149,5 € | 132149.5",
                "−66.354 | -66354",
                "-66354 | -66354"
            })
    void germansWriteCommasForCents(String typed, BigDecimal amount) {
        assertThat(Amounts.read("amount", typed, Locale.GERMAN)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"132,149.50", "1.2", "zwölf", "1..000", "1,2,3"})
    void whatIsNoNumberIsRefusedBesideTheField(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Amounts.read("amount", typed, Locale.GERMAN))
                .satisfies(refused -> assertThat(refused.field()).contains("amount"));
    }

    @Test
    void whatStandsInTheFieldIsReadAsTheSame() {
        for (var locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            for (var amount : new String[] {"0", "-66354", "1234567.05", "105719.20"}) {
                var written = Amounts.write(new BigDecimal(amount), locale);

                assertThat(Amounts.read("amount", written, locale)).isEqualByComparingTo(amount);
            }
        }
        assertThat(Amounts.read("amount", " ", Locale.GERMAN)).isNull();
    }
}
