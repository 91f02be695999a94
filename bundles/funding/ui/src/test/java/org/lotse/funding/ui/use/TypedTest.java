package org.lotse.funding.ui.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;

class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 4512,30 | 4512.30",
                "de | 4.512,30 € | 4512.30",
                "de | 4.512 | 4512",
                "de | 0,5 | 0.5",
                "en | 4,512.30 | 4512.30",
                "en | 0.5 | 0.5"
            })
    void numbersAreReadAsTheLanguageWritesThem(String language, String typed, BigDecimal value) {
        assertThat(Typed.read("amount", typed, Locale.forLanguageTag(language))).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.51", "4,5,1", "viel", "-4", "=1+1"})
    void whatCouldBeTwoNumbersOrNoneIsRefused(String typed) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Typed.read("amount", typed, Locale.GERMAN));
    }

    @Test
    void whatIsWrittenCanBeRead() {
        var value = new BigDecimal("64000.05");

        assertThat(Typed.read("amount", Typed.write(value, Locale.GERMAN), Locale.GERMAN))
                .isEqualByComparingTo(value);
        assertThat(Typed.read("amount", Typed.write(value, Locale.ENGLISH), Locale.ENGLISH))
                .isEqualByComparingTo(value);
        assertThat(Typed.read("amount", " ", Locale.GERMAN)).isNull();
    }
}
