package org.lotse.funding.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.platform.api.rule.RuleViolation;

/** Values as people type them, in both languages. */
class RuleTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_INSTALMENT_PER_PERSON | 743,145 | de | 743.145",
                "FIRST_INSTALMENT_PER_PERSON | 743.145 | en | 743.145",
                "BUDGET | 58.000.000 € | de | 58000000",
                "BUDGET | 58,000,000 | en | 58000000",
                "DISTRICTS_ONLY | ja | de | 1",
                "DISTRICTS_ONLY | No | en | 0",
                "INDICATORS_DUE | 31.1. | de | 131",
                "INDICATORS_DUE | 31/1 | en | 131"
            })
    void whatPeopleTypeIsRead(RuleKind kind, String typed, Locale language, BigDecimal value) {
        assertThat(RuleTexts.read(kind, typed, language)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUDGET | 58,000,000 | de",
                "BUDGET | 5.8 | de",
                "BASE_COUNT | viele | de",
                "INDICATORS_DUE | Januar | de"
            })
    void whatCannotBeReadIsRefusedBesideItsField(RuleKind kind, String typed, Locale language) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> RuleTexts.read(kind, typed, language));

        assertThat(refused.field()).contains(kind.name());
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(RuleTexts.read(RuleKind.BUDGET, " ", Locale.GERMAN)).isNull();
    }
}
