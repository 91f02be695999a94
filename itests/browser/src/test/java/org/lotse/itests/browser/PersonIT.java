package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody is entered as people are: two scripts, an estimated birth date, a family, a move. By keyboard where that is quicker. */
@Errands
class PersonIT {

    @Test
    void personWithTwoScriptsAFamilyAndAMoveIsEnteredAndFitsATelephone(Stage stage) {
        var falk = stage.visitor();
        var pages = CasePages.of(falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        var form = pages.beginNewCase();
        form.familyName().fill("Personmuster");
        form.givenName().fill("Rima");
        falk.button(say("cases.form.add-name")).click();
        var line = falk.page().locator(".cases-name-line");
        line.getByLabel(say("cases.field.givenName")).fill("ريما");
        line.getByLabel(say("cases.field.familyName")).fill("حداد");
        day(falk, "cases.field.birthDate", "01.01.1988");
        choose(falk, "cases.field.birthPrecision", "cases.birth-precision.estimated");
        fill(falk, "cases.field.street", "Beispielweg 1");
        day(falk, "cases.field.movedInOn", "01.06.2017");
        falk.look("person-new");
        form.save();

        assertThat(pages.shown()).containsText("ريما حداد");
        assertThat(pages.shown()).containsText("01.01.1988 (" + say("cases.birth-precision.estimated") + ")");
        pages.turnTo("cases.page.household");
        assertThat(pages.shown().locator("#dwellings")).containsText("Beispielweg 1");

        falk.button(say("cases.household.take-in")).click();
        fill(falk, "cases.field.memberName", "Adam Personmuster");
        choose(falk, "cases.field.role", "cases.role-in-household.child");
        falk.button(say("cases.household.save")).click();
        assertThat(pages.shown().locator("#household")).containsText("Adam Personmuster");
        assertThat(pages.shown().locator("#household")).containsText(say("cases.role-in-household.reference"));

        falk.button(say("cases.dwelling.enter")).click();
        fill(falk, "cases.field.street", "Musterstraße 2");
        falk.button(say("cases.dwelling.save")).click();
        assertThat(pages.shown()).containsText("an welchem Tag die Person umgezogen ist");
        day(falk, "cases.field.dwellingFrom", "01.03.2018");
        falk.button(say("cases.dwelling.save")).click();
        var dwellings = pages.shown().locator("#dwellings .cases-entry");
        assertThat(dwellings).hasCount(2);
        assertThat(dwellings.first()).containsText("Musterstraße 2");
        assertThat(dwellings.last()).containsText("01.06.2017 bis 01.03.2018");
        falk.page().setViewportSize(390, 844);
        falk.look("person-case");
    }

    @Test
    void registerNumberIsAskedForOnlyWhereSomebodyDecidedSo(Stage stage) {
        var falk = stage.visitor();
        falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        falk.open("cases/new");
        assertThat(falk.field(say("cases.field.reachHint"))).isVisible();
        assertThat(falk.field(say("cases.field.azrNumber"))).hasCount(0);
        var gunda = stage.visitor();
        gunda.signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN);
        gunda.open("cases/settings");
        gunda.look("case-settings");
        gunda.field(say("cases.settings.azr")).click();
        assertThat(gunda.told(say("cases.settings.azr-on"))).isVisible();

        falk.page().reload();
        assertThat(falk.field(say("cases.field.azrNumber"))).isVisible();

        gunda.field(say("cases.settings.azr")).click();
        gunda.button(say("cases.settings.azr-off-confirm")).click();
        assertThat(gunda.told(say("cases.settings.azr-off"))).isVisible();
        falk.page().reload();
        assertThat(falk.field(say("cases.field.reachHint"))).isVisible();
        assertThat(falk.field(say("cases.field.azrNumber"))).hasCount(0);
    }

    private static void fill(Visitor visitor, String label, String text) {
        var field = visitor.field(say(label)).last();
        field.fill(text);
        field.blur();
    }

    /** Typing opens the calendar; Enter takes the day and closes it. */
    private static void day(Visitor visitor, String label, String text) {
        var field = visitor.field(say(label));
        field.fill(text);
        field.press("Enter");
    }

    private static void choose(Visitor visitor, String label, String value) {
        Locator field = visitor.field(say(label));
        field.click();
        visitor.page().locator("vaadin-select-item").getByText(say(value)).click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
