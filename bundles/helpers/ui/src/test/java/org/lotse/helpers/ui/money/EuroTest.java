package org.lotse.helpers.ui.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;

class EuroTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,50|1250",
                "12.5|1250",
                "7|700",
                "1.200,00|120000",
                "1,200.00|120000",
                "1.200|120000",
                "0,01|1",
                "960 €|96000",
                "''|0"
            })
    void isReadAsPeopleWriteIt(String typed, long cents) {
        assertThat(Euro.cents(typed)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zehn", "-5", "1,234,5", "1.2.3", "1.234.567,00"})
    void whatCannotBeReadIsNoAmount(String typed) {
        assertThatThrownBy(() -> Euro.cents(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("cents"));
    }

    @Test
    void isWrittenAsTheLanguageWritesIt() {
        assertThat(Euro.of(120_005, Locale.GERMAN)).isEqualTo("1.200,05");
        assertThat(Euro.of(120_005, Locale.ENGLISH)).isEqualTo("1,200.05");
        assertThat(Euro.withSign(5, Locale.GERMAN)).isEqualTo("0,05\u00a0€");
    }
}
