package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** One person asks for more time, another decides, both by the keyboard; the list follows. */
@Errands
class CarePeriodIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void extensionIsAskedForAndGrantedBySomebodyElse(Stage stage) {
        var franka = stage.visitor();
        var cases = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = cases.openNewCase("Verlängerung", "Probe");
        var end = OfficialDay.today().plusMonths(36).minusDays(1);
        assertThat(cases.shown()).containsText("Begleitung bis " + DAY.format(end));

        franka.button(say("cases.period.ask")).first().click();
        franka.field(say("cases.field.extensionReason")).fill("Die Prüfung ist erst im Herbst.");
        franka.page().keyboard().press("Control+Enter");

        assertThat(cases.shown()).containsText("Verlängerung um 12 Monate beantragt");
        assertThat(franka.button(say("cases.period.decide"))).hasCount(0);

        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        assertThat(lena.page().getByText(say("cases.extensions.show")).first()).isVisible();
        lena.look("start-team-leader");
        lena.open("cases?q=Verl%C3%A4ngerung&ending=extension_asked");
        lena.page().getByText("Verlängerung, Probe").first().click();
        lena.button(say("cases.period.decide")).click();
        var decision = lena.field(say("cases.field.decision"));
        assertThat(decision).isFocused();
        lena.page().keyboard().press("Control+Enter");
        assertThat(lena.page().locator("#care-period vaadin-text-area[invalid]"))
                .isVisible();
        decision.fill("Begründeter Einzelfall.");
        lena.page().keyboard().press("Control+Enter");

        var later =
                "neues Ende " + DAY.format(OfficialDay.today().plusMonths(48).minusDays(1));
        assertThat(lena.page().locator("#care-period")).containsText(later);
        lena.look("case-extended");

        franka.open(address.substring(address.indexOf("cases/")));
        assertThat(cases.shown()).containsText(later);
        assertThat(cases.shown()).containsText("Gewährt von Lena Leitungsbeispiel");
    }

    @Test
    void listIsNarrowedAndSortedByTheEndOfCare(Stage stage) {
        var visitor = stage.visitor();
        var frame = visitor.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        CasePages.of(frame);

        visitor.field(say("cases.list.ending")).click();
        visitor.page()
                .locator("vaadin-select-item")
                .getByText(say("cases.ending.over"))
                .click();

        visitor.page().waitForURL(url -> url.contains("ending=over"));
        Locator ends = visitor.page().locator(".cases-stage-over");
        assertThat(ends.first()).isVisible();
        assertThat(visitor.page().locator(".cases-stage-one-month")).hasCount(0);
        visitor.look("cases-over");
        assertThat(ends.count()).isPositive();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
