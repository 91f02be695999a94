package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.core.domain.closing.RetentionRules;

class RetentionRulesTest {

    private final RetentionRules rules =
            new RetentionRules(List.of("old;2017-01-01;36;Akte;VwV", "new;2023-01-01;24;Akte;VwV 2023"));

    @Test
    void ruleInForceOnTheDayOfClosingDecides() {
        assertThat(rules.on(LocalDate.of(2022, 12, 31)).id()).isEqualTo("old");
        assertThat(rules.on(LocalDate.of(2023, 1, 1)).id()).isEqualTo("new");
        assertThat(rules.on(LocalDate.of(2010, 1, 1)).id()).isEqualTo("old");
    }

    @Test
    void ruleThatMakesNoSenseIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRules(List.of("a;2017-01-01;0;Akte;VwV")))
                .withMessageContaining("a;2017-01-01;0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRules(List.of("a;2017-01-01;1;A;B", "b;2017-01-01;1;A;B")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRules(List.of()));
    }
}
