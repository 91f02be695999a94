package org.lotse.liga.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.load.Scenario;
import org.lotse.platform.ui.api.Visit;

class ScenarioAddressTest {

    private static final AgreementId AGREEMENT = new AgreementId(new UUID(1, 2));
    private static final Scenario TODAY = scenario(400, "5.50", AGREEMENT);

    @Test
    void whatIsPassedOnComesBackAsItWas() {
        for (var scenario : new Scenario[] {scenario(250, "2.75", AGREEMENT), scenario(0, "0.00", null)}) {
            assertThat(read(ScenarioAddress.write(scenario))).isEqualTo(scenario);
        }
    }

    @Test
    void whatMakesNoSenseIsAsItBegins() {
        assertThat(read(Map.of("persons", "viele", "posts", "-1", "budget", "1e9", "agreement", "x")))
                .isEqualTo(TODAY);
        assertThat(read(Map.of())).isEqualTo(TODAY);
    }

    private static Scenario read(Map<String, String> query) {
        return ScenarioAddress.read(new Visit(Map.of(), query), TODAY);
    }

    private static Scenario scenario(int persons, String posts, AgreementId agreement) {
        return new Scenario(
                persons,
                new BigDecimal(posts),
                new BigDecimal("75.00"),
                new BigDecimal("62481.00"),
                new BigDecimal("400000.00"),
                agreement);
    }
}
