package org.lotse.liga.core.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.load.Scenario;

/** The contract of 2015 has 7,500 euros for each half post and year; a full post costs 60,000 beside that. */
class ScenarioReckoningTest {

    private final ScenarioReckoning contract = new ScenarioReckoning(euros("7500"), euros("190000"));

    @Test
    void fiveHalfPostsCostWhatTheContractSays() {
        var outcome = contract.of(scenario(200, "2.5", "80", "187500"));

        assertThat(outcome.wanted().staff()).isEqualTo(euros("150000"));
        assertThat(outcome.wanted().overhead()).isEqualTo(euros("37500"));
        assertThat(outcome.wanted().total()).isEqualTo(euros("187500"));
        assertThat(outcome.wanted().ratio()).isEqualTo(new BigDecimal("80.0"));
        assertThat(outcome.missing()).isEqualByComparingTo("0");
        assertThat(outcome.isAboveCeiling()).isFalse();
    }

    @Test
    void postsForTheTargetAreRoundedUpAndThoseThatCanBePaidDown() {
        var outcome = contract.of(scenario(205, "2.5", "80", "187499.99"));

        // 205 / 80 = 2.5625, and 187,499.99 / 75,000 = 2.4999…
        assertThat(outcome.meeting().posts()).isEqualTo(euros("2.57"));
        assertThat(outcome.missing()).isEqualTo(euros("0.07"));
        assertThat(outcome.difference()).isEqualTo(euros("5250"));
        assertThat(outcome.payable()).isNotNull();
        assertThat(outcome.payable().posts()).isEqualTo(euros("2.49"));
    }

    @Test
    void ceilingIsPassedByOneCentOnly() {
        var most = new ScenarioReckoning(euros("7500"), euros("187500"));

        assertThat(most.of(scenario(200, "2.5", "80", "0")).isAboveCeiling()).isFalse();
        assertThat(most.of(scenario(200, "2.51", "80", "0")).isAboveCeiling()).isTrue();
    }

    @Test
    void withoutPostsThereIsNoRatioAndWithoutCostNoEndOfPosts() {
        var free = new ScenarioReckoning(null, null)
                .of(new Scenario(10, euros("0"), euros("80"), euros("0"), euros("1000"), null));

        assertThat(free.wanted().perPost()).isEmpty();
        assertThat(free.payable()).isNull();
    }

    @Test
    void whatIsOutOfReachIsRefusedBesideItsField() {
        assertThat(refusal(() -> contract.of(scenario(-1, "2.5", "80", "0"))))
                .isEqualTo("persons liga.rule.heads-number");
        assertThat(refusal(() -> contract.of(scenario(200, "500.01", "80", "0"))))
                .isEqualTo("posts liga.rule.amount");
        assertThat(refusal(() -> contract.of(scenario(200, "2.5", "0.99", "0"))))
                .isEqualTo("target liga.rule.amount");
    }

    private static Scenario scenario(int persons, String posts, String target, String budget) {
        return new Scenario(persons, euros(posts), euros(target), euros("60000"), euros(budget), null);
    }
}
