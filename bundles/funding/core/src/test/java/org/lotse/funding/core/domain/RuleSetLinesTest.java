package org.lotse.funding.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.application.ShippedRuleSets;

/** Rule-sets as text: what is read, and what is refused with a word of where. */
class RuleSetLinesTest {

    private static final String TITLE = "a;TITLE;Regeln;2017-01-01;2017-12-31";

    @Test
    void fourRuleSetsAreShipped() {
        assertThat(new ShippedRuleSets().all())
                .extracting(RuleSet::id)
                .containsExactly("fag-2025", "vwv-2023", "vwv-2020", "vwv-2017");
    }

    @Test
    void dayDecidesWhichOneHolds() {
        var shipped = new ShippedRuleSets();

        assertThat(shipped.on(LocalDate.parse("2019-12-31")).orElseThrow().id()).isEqualTo("vwv-2017");
        assertThat(shipped.on(LocalDate.parse("2020-01-01")).orElseThrow().id()).isEqualTo("vwv-2020");
        assertThat(shipped.on(LocalDate.parse("2030-01-01")).orElseThrow().id()).isEqualTo("fag-2025");
        assertThat(shipped.on(LocalDate.parse("2017-04-26"))).isEmpty();
    }

    @Test
    void valuesAreReadWithTheirSources() {
        var rules = RuleSetLines.read(List.of(TITLE, "a;SMALLEST_SHARE;0.25;somewhere; with a semicolon"))
                .getFirst();

        assertThat(rules.find(RuleKind.SMALLEST_SHARE).orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(rules.values().getFirst().source()).isEqualTo("somewhere; with a semicolon");
        assertThat(rules.find(RuleKind.BUDGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;BUDGET;0;source",
                "a;BUDGET;-1;source",
                "a;BUDGET;58.000.000;source",
                "a;BUDGET;58000000;",
                "a;BUDGET;58000000",
                "a;BASE_COUNT;72857.5;source",
                "a;SMALLEST_SHARE;1.25;source",
                "a;DISTRICTS_ONLY;2;source",
                "a;WEATHER;1;source",
                "b;BUDGET;58000000;source",
                TITLE
            })
    void lineThatMakesNoSenseIsRefusedAndNamed(String line) {
        assertThatThrownBy(() -> RuleSetLines.read(List.of(TITLE, line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b;TITLE;Regeln;2017-12-31;2018-12-31",
                "b;TITLE;Regeln;2016-01-01;",
                "b;TITLE;Regeln;2018-12-31;2018-01-01",
                "b;TITLE;Regeln;tomorrow;"
            })
    void ruleSetsThatOverlapOrHaveNoTimeAreRefused(String other) {
        assertThatThrownBy(() -> RuleSetLines.read(List.of(TITLE, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b");
    }

    @Test
    void sameThingIsNotSaidTwice() {
        assertThatThrownBy(() -> RuleSetLines.read(List.of(TITLE, "a;CARE_PERIOD;2;one", "a;CARE_PERIOD;3;two")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CARE_PERIOD");
    }
}
