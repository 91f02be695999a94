package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

@Errands
class RestartIT {

    /** Three seconds on a quiet machine. Whoever waits for somebody at stop waits for half a minute or more. */
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    @Test
    void caseAndItsContactAreFoundAgainAfterARestartInTheMiddleOfWork(Stage stage) {
        var before = stage.visitor();
        var cases = CasePages.of(before.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        cases.openNewCase("Wiederfinden", "Nasrin");
        cases.logContact("Hausbesuch nach dem Einzug besprochen");
        var colleague = stage.visitor();
        colleague.signIn(Person.COORDINATOR_OF_KONSTANZ).enter("helpers");
        colleague.settle();
        assertThat(before.hasStandingConnection()).isTrue();
        before.expectOutage();
        colleague.expectOutage();

        var end = stage.demo().restart();

        Timings.measured("an end while people are at work", end.toMillis());
        assertThat(end).isLessThan(LONGEST_END);
        var after = CasePages.of(stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        after.search("Wiederfinden").first().click();
        assertThat(after.shown()).containsText("Nasrin");
        assertThat(after.shown()).containsText("Hausbesuch nach dem Einzug besprochen");
    }
}
