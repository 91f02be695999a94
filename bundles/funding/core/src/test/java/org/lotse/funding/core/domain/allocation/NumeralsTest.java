package org.lotse.funding.core.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in tables: what is clear is read, what could be two is not. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "132149 | 132149",
                "132.149 | 132149",
                "132.149,50 € | 132149.50",
                "1.302.389 | 1302389",
                "132149,5 | 132149.5",
                "132149.5 | 132149.5",
                "3 270 297 EUR | 3270297"
            })
    void clearAmountsAreRead(String cell, BigDecimal amount) {
        assertThat(Numerals.amount(cell).orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"132,149", "132,149.00", "1.32.149", "viel", "-5", "1e5", "=1+1"})
    void whatIsNotClearIsNotRead(String cell) {
        assertThat(Numerals.amount(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,5", "-1", "1000000", "4.10"})
    void whatIsNoHeadCountIsNotRead(String cell) {
        assertThat(Numerals.whole(cell)).isEmpty();
    }
}
