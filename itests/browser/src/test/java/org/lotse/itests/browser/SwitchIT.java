package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Büsingen has volunteers on and cases off, Gottmadingen the reverse. */
@Errands
class SwitchIT {

    private static final long A_SECOND = 1000;

    @AfterEach
    void asTheyWere(Stage stage) {
        var operator = new Operator(stage.demo());
        operator.enable(Town.BUESINGEN, "helpers");
        operator.enable(Town.GOTTMADINGEN, "cases");
    }

    @Test
    void administratorsSwitchReachesTheTownsOpenBrowsersWithinASecondAndNobodyElses(Stage stage) {
        var hilda = stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN);
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        hilda.enter("helpers");
        assertThat(hilda.startPage()).not().isAttached();
        var bert = stage.visitor().signIn(Person.ADMINISTRATOR_OF_BUESINGEN);
        var modules = ModulesPage.of(bert);
        modules.askToSwitchOff("helpers");
        var clicks = new Watch(bert.visitor().page());
        var hildas = new Watch(hilda.visitor().page());
        var falks = new Watch(falk.visitor().page());
        var falksMenu = falk.menu();

        modules.confirm();

        assertThat(hilda.menuOf("helpers")).hasCount(0);
        assertThat(hilda.startPage()).isVisible();
        assertThat(hilda.departure()).containsText(said("shell.departure.switched-off.title", "helpers"));
        assertThat(hildas.isSamePage()).isTrue();
        assertThat(hilda.visitor().hasStandingConnection()).isTrue();
        var took = hildas.menuChangedAt() - clicks.clickedAt();
        Timings.measured("switch in the administration -> menu elsewhere", took);
        assertThat(took).isLessThan(A_SECOND);
        assertThat(falks.isSamePage()).isTrue();
        assertThat(falks.menuChangedAt()).isZero();
        assertThat(falk.menu()).isEqualTo(falksMenu);
    }

    @Test
    void switchingOnBringsTheModuleBackToWhoWasInsideWithoutReloadAndAllItsDataWithIt(Stage stage) {
        var hilda = stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.enter("helpers");
        var before = overview(hilda.visitor());
        assertThat(before).noneMatch(String::isBlank);
        var modules = ModulesPage.of(stage.visitor().signIn(Person.ADMINISTRATOR_OF_BUESINGEN));
        modules.askToSwitchOff("helpers");
        modules.confirm();
        assertThat(hilda.menuOf("helpers")).hasCount(0);
        var hildas = new Watch(hilda.visitor().page());

        modules.switchOn("helpers");

        assertThat(hilda.menuOf("helpers").first()).isVisible();
        assertThat(hilda.departure()).containsText(said("shell.departure.again.title", "helpers"));
        hilda.departure().getByText(said("shell.departure.back", "helpers")).click();
        assertThat(overview(hilda.visitor())).isEqualTo(before);
        assertThat(hildas.isSamePage()).isTrue();
    }

    @Test
    void operatorsSwitchOnTheConsoleReachesOpenBrowsersWithinASecondAndNobodyElses(Stage stage) {
        var hilda = stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN);
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        var operator = new Operator(stage.demo());
        var hildas = new Watch(hilda.visitor().page());
        var falks = new Watch(falk.visitor().page());

        operator.disable(Town.GOTTMADINGEN, "cases");
        var doneAt = System.currentTimeMillis();

        assertThat(falk.menuOf("cases")).hasCount(0);
        assertThat(falks.isSamePage()).isTrue();
        assertThat(falks.menuChangedAt()).isLessThan(doneAt + A_SECOND);
        assertThat(hildas.isSamePage()).isTrue();
        assertThat(hildas.menuChangedAt()).isZero();
    }

    @Test
    void moduleSwitchedOnForTheFirstTimeAppearsInAnOpenBrowser(Stage stage) {
        var operator = new Operator(stage.demo());
        operator.enable(Town.BUESINGEN, "cases");
        operator.assign(Town.BUESINGEN, Person.READER_OF_BUESINGEN, "helpers.reader", "cases.reader");
        operator.disable(Town.BUESINGEN, "cases");
        var lutz = stage.visitor().signIn(Person.READER_OF_BUESINGEN);
        assertThat(lutz.menuOf("cases")).hasCount(0);
        var bert = stage.visitor().signIn(Person.ADMINISTRATOR_OF_BUESINGEN);
        var modules = ModulesPage.of(bert);
        var clicks = new Watch(bert.visitor().page());
        var lutzes = new Watch(lutz.visitor().page());

        modules.switchOn("cases");

        assertThat(lutz.menuOf("cases").first()).isVisible();
        Timings.measured("switch in the administration -> menu elsewhere", lutzes.menuChangedAt() - clicks.clickedAt());
        lutz.enter("cases");
        assertThat(lutz.visitor().page().locator("#cases")).isVisible();
        assertThat(lutzes.isSamePage()).isTrue();
        operator.disable(Town.BUESINGEN, "cases");
    }

    @Test
    void inputThatWasNotSavedIsGivenBackWhenTheModuleGoes(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        var form = CasePages.of(falk).beginNewCase();
        form.familyName().fill("Halbfertig");
        form.familyName().blur();

        new Operator(stage.demo()).disable(Town.GOTTMADINGEN, "cases");

        assertThat(falk.departure()).containsText(said("shell.departure.switched-off.title", "cases"));
        assertThat(falk.departure().locator("textarea")).hasValue(Pattern.compile(".*Halbfertig.*"));
    }

    @Test
    void linkIntoAModuleThatIsOffIsLikeALinkToNowhere(Stage stage) {
        var hilda = stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN).visitor();

        var off = hilda.openInVain("cases");
        assertThat(hilda.page().locator("#nothing-here")).isVisible();
        var textOfOff = hilda.text();
        var titleOfOff = hilda.page().title();
        var nowhere = hilda.openInVain("no-such-module");
        assertThat(hilda.page().locator("#nothing-here")).isVisible();

        assertThat(off.status()).isEqualTo(nowhere.status());
        assertThat(textOfOff).isEqualTo(hilda.text()).contains(Words.GERMAN.say("shell.nothing.title"));
        assertThat(titleOfOff).isEqualTo(hilda.page().title());
        hilda.look("nothing-here");
    }

    /** What is counted of everything that the module holds. */
    private static List<String> overview(Visitor hilda) {
        assertThat(hilda.page().locator("#overview")).isVisible();
        hilda.settle();
        return Stream.of("#standing", "#due", "#open-shifts", "#hours-by-month")
                .map(part -> hilda.page().locator(part).innerText())
                .toList();
    }

    private static String said(String key, String module) {
        return Words.GERMAN.say(key, Words.GERMAN.say(module + ".module.title"));
    }
}
