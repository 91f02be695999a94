package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lotse.cases.api.Programme.INTEGRATION_MANAGEMENT;
import static org.lotse.cases.api.Programme.LIGA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.Programme;
import org.lotse.cases.core.application.ConfiguredPeriodRules;

class DatedPeriodRulesTest {

    private static final String LIGA_RULE = "l;LIGA;2015-05-01;START_OF_CARE;36;0;LIGA;Agreement";

    private final PeriodRules rules = ConfiguredPeriodRules.brought();

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "INTEGRATION_MANAGEMENT, 2017-07-24, integrationsmanagement-2017, 24, 0",
        "INTEGRATION_MANAGEMENT, 2022-12-31, integrationsmanagement-2017, 24, 0",
        "INTEGRATION_MANAGEMENT, 2023-01-01, integrationsmanagement-2023, 36, 12",
        "INTEGRATION_MANAGEMENT, 2026-11-24, integrationsmanagement-2023, 36, 12",
        "LIGA, 2017-07-24, liga-2015, 36, 0",
        "LIGA, 2023-01-01, liga-2015, 36, 0"
    })
    void ruleInForceWhenThePeriodBeginsDecides(
            Programme programme, LocalDate opened, String rule, int months, int extension) {
        var decision = rules.decide(programme, opened, null, null);

        assertThat(decision.rule().id()).isEqualTo(rule);
        assertThat(decision.rule().months()).isEqualTo(months);
        assertThat(decision.rule().extension()).isEqualTo(extension);
        assertThat(decision.rule().source()).isNotBlank();
    }

    @Test
    void whatBeganBeforeTheFirstRuleIsDecidedByIt() {
        assertThat(rules.decide(INTEGRATION_MANAGEMENT, LocalDate.of(2016, 5, 2), null, null)
                        .rule()
                        .id())
                .isEqualTo("integrationsmanagement-2017");
    }

    @Test
    void careBeginsWithTheMoveIfThatComesLater() {
        var opened = LocalDate.of(2022, 12, 15);

        assertThat(rules.decide(INTEGRATION_MANAGEMENT, opened, opened.minusDays(9), null)
                        .beginsOn())
                .isEqualTo(opened);

        var later = rules.decide(INTEGRATION_MANAGEMENT, opened, LocalDate.of(2023, 1, 2), null);
        assertThat(later.beginsOn()).isEqualTo("2023-01-02");
        assertThat(later.rule().id()).isEqualTo("integrationsmanagement-2023");
    }

    @Test
    void ruleMayBeginWithTheMove() {
        var byMove = new DatedPeriodRules(
                List.of(LIGA_RULE, "i;INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;24;0;By the move;Nowhere"));
        var opened = LocalDate.of(2017, 7, 24);

        assertThat(byMove.decide(INTEGRATION_MANAGEMENT, opened, opened.minusDays(40), null)
                        .beginsOn())
                .isEqualTo(opened.minusDays(40));
        assertThat(byMove.decide(INTEGRATION_MANAGEMENT, opened, null, null).beginsOn())
                .isEqualTo(opened);
    }

    @Test
    void dayThatSomebodySetCountsBeforeAllOthers() {
        var set = LocalDate.of(2023, 2, 28);

        var decision = rules.decide(INTEGRATION_MANAGEMENT, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 1), set);

        assertThat(decision.beginsOn()).isEqualTo(set);
        assertThat(decision.rule().id()).isEqualTo("integrationsmanagement-2023");
    }

    @Test
    void ruleIsFoundByItsNameAndReplacedByTheNewestIfItIsGone() {
        assertThat(rules.named("integrationsmanagement-2017", INTEGRATION_MANAGEMENT)
                        .months())
                .isEqualTo(24);
        assertThat(rules.named("gone", INTEGRATION_MANAGEMENT).id()).isEqualTo("integrationsmanagement-2023");
        assertThat(rules.named("gone", LIGA).id()).isEqualTo("liga-2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i;INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;24;0;No source",
                "i;SOMETHING;2017-01-01;MOVE_IN;24;0;Title;Source",
                "i;INTEGRATION_MANAGEMENT;yesterday;MOVE_IN;24;0;Title;Source",
                "i;INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;0;0;Title;Source",
                "i;INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;24;-1;Title;Source",
                "i;INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;110;11;Title;Source",
                ";INTEGRATION_MANAGEMENT;2017-01-01;MOVE_IN;24;0;Title;Source"
            })
    void ruleThatMakesNoSenseIsNamed(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedPeriodRules(List.of(LIGA_RULE, line)))
                .withMessageContaining("\"" + line + "\"");
    }

    @Test
    void everyProgrammeNeedsARuleAndNoDayTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedPeriodRules(List.of(LIGA_RULE)))
                .withMessageContaining("INTEGRATION_MANAGEMENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedPeriodRules(List.of(LIGA_RULE, LIGA_RULE.replace("l;", "m;"))))
                .withMessageContaining("l, m");
    }
}
