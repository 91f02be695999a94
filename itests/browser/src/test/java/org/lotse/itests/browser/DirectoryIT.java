package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** The district publishes its list of regular services; a municipality looks them up and hands somebody over to one. */
@Errands
class DirectoryIT {

    private static final Words SAY = Words.GERMAN;

    @Test
    void whatTheDistrictPublishesAMunicipalityHas(Stage stage) {
        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.open("cases/services");
        assertThat(service(franka, "Jobcenter (Beispiel)")).hasCount(1);
        assertThat(service(franka, "Frauenberatung")).hasCount(0);

        var zeno = stage.visitor();
        zeno.signIn(Person.ANALYST_OF_THE_DISTRICT);
        zeno.open("cases/directory");
        assertThat(zeno.page().locator("#directory-published")).containsText("Fassung 1");
        assertThat(zeno.page().locator("#directory-publish")).not().isVisible();
        zeno.button(SAY.say("cases.directory.add")).click();
        fill(zeno, "cases.field.serviceName", "Frauenberatung");
        fill(zeno, "cases.field.website", "beispiel.example");
        zeno.look("directory-form");
        zeno.button(SAY.say("cases.directory.save")).click();
        assertThat(zeno.page().locator("vaadin-text-field[invalid]")).hasCount(1);
        fill(zeno, "cases.field.website", "https://frauen.beispiel.example");
        zeno.page()
                .getByText("Gesundheit", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        zeno.button(SAY.say("cases.directory.save")).click();
        assertThat(entry(zeno, "Frauenberatung")).hasCount(1);
        assertThat(zeno.page().locator("#directory-changed")).isVisible();
        zeno.look("directory-changed");
        franka.open("cases/services");
        assertThat(service(franka, "Frauenberatung")).hasCount(0);

        publish(zeno);
        assertThat(zeno.page().locator("#directory-published")).containsText("Fassung 2");
        stage.demo().await("version 2 in Konstanz", Duration.ofSeconds(30), () -> {
            franka.open("cases/services");
            assertThat(franka.page().locator("#services-count")).isVisible();
            return service(franka, "Frauenberatung").count() == 1;
        });
        zeno.open("cases/directory");
        assertThat(zeno.page().locator("#directory-reached")).containsText("Gemeinden");

        fill(franka, "cases.services.search", "frauen");
        assertThat(franka.page().locator("#services li")).hasCount(1);
        assertThat(service(franka, "Frauenberatung").locator("a"))
                .hasAttribute("href", "https://frauen.beispiel.example");
        fill(franka, "cases.services.search", "gibtesnicht");
        assertThat(franka.page().getByText(SAY.say("cases.services.nothing-found")))
                .isVisible();
        franka.open("cases/services?area=health");
        assertThat(service(franka, "Frauenberatung")).hasCount(1);
        assertThat(service(franka, "Mieterverein (Beispiel)")).hasCount(0);
        franka.look("services");

        var address = CasePages.of(frame).openNewCase("Angebot", "Probe");
        franka.open(address + "/closing");
        var closing = new ClosingPage(franka);
        closing.begin("cases.closing.another");
        closing.choose("cases.field.transitionArea", "cases.life-area.health");
        closing.choose("cases.field.outcome", "cases.outcome.taken-over");
        franka.field(SAY.say("cases.field.serviceKnown")).click();
        franka.page().locator("vaadin-select-item").getByText("Frauenberatung").click();
        assertThat(franka.field(SAY.say("cases.field.service"))).hasValue("Frauenberatung");
        franka.field(SAY.say("cases.field.since"))
                .evaluate(
                        "(input, day) => input.closest('vaadin-date-picker').value = day",
                        OfficialDay.today().toString());
        closing.press("cases.closing.save");
        assertThat(closing.area("cases.life-area.health")).containsText("Frauenberatung");

        removes(zeno);
    }

    private static void removes(Visitor zeno) {
        entry(zeno, "Frauenberatung").locator("vaadin-button").last().click();
        confirm(zeno);
        assertThat(entry(zeno, "Frauenberatung")).hasCount(0);
        publish(zeno);
        assertThat(zeno.page().locator("#directory-published")).containsText("Fassung 3");
    }

    @Test
    void othersSeeNeitherAndAPhoneIsWideEnough(Stage stage) {
        var franka = stage.visitor(Screen.PHONE);
        franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.open("cases/services");
        assertThat(service(franka, "Jobcenter (Beispiel)")).hasCount(1);
        franka.look("services");
        franka.openInVain("cases/directory");
        assertThat(franka.page().locator("#directory")).hasCount(0);

        var zeno = stage.visitor(Screen.PHONE);
        zeno.signIn(Person.ANALYST_OF_THE_DISTRICT);
        zeno.open("cases/directory");
        assertThat(entry(zeno, "Jobcenter (Beispiel)")).hasCount(1);
        zeno.look("directory");
        zeno.openInVain("cases/services");
        assertThat(zeno.page().locator("#services")).hasCount(0);
    }

    private static void fill(Visitor visitor, String label, String text) {
        visitor.field(SAY.say(label)).fill(text);
    }

    private static void publish(Visitor zeno) {
        zeno.page().locator("#directory-publish").click();
        confirm(zeno);
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static Locator service(Visitor visitor, String name) {
        return visitor.page().locator("#services li:has(p:text-is('" + name + "'))");
    }

    private static Locator entry(Visitor visitor, String name) {
        return visitor.page().locator("#directory li:has(p:text-is('" + name + "'))");
    }
}
