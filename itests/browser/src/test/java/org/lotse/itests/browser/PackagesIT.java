package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Administrators see which packages went and came, and nobody sees more than their work needs. */
@Errands
class PackagesIT {

    @Test
    void districtsAdministratorTakesAPackageBackWithoutSeeingWhoItIsAbout(Stage stage) {
        var greta = stage.visitor();
        greta.signIn(Person.SOCIAL_WORKER_OF_THE_DISTRICT);
        greta.look("start-of-the-district");
        greta.open("cases/preparations?text=beispielzade");
        greta.page().locator("#preparations .cases-contact a").first().click();
        greta.button(say("cases.handover.preview")).click();
        greta.button(say("cases.handover.send")).click();
        assertThat(greta.page().locator(".cases-preparation-state")).containsText(say("cases.preparation-state.sent"));

        var dana = stage.visitor();
        dana.signIn(Person.DISTRICT_ADMINISTRATOR).choose(say("admin.packages.title"));
        var page = dana.page().locator("#packages");
        assertThat(page).containsText("Konstanz");
        assertThat(page).containsText("Greta GU-Beispiel");
        assertThat(page).not().containsText("Beispielzade");
        dana.look("packages");
        dana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        dana.look("packages-dark");
        dana.button(say("admin.packages.withdraw-of").replace("{0}", "Konstanz"))
                .first()
                .click();
        dana.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("vaadin-grid .admin-state").first()).hasText(say("admin.packages.state.withdrawn"));
        dana.open("platform/packages?way=in");
        assertThat(page).containsText(say("admin.packages.none-such"));
        isNotThere(dana, "cases/preparations");

        greta.page().reload();
        assertThat(greta.page().locator(".cases-preparation-state"))
                .containsText(say("cases.preparation-state.withdrawn"));
        assertThat(greta.page().locator("#preparation-form")).isVisible();
        isNotThere(greta, "cases");
        isNotThere(greta, "platform/packages");

        var franka = stage.visitor(Screen.PHONE);
        franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        isNotThere(franka, "cases/preparations");
        isNotThere(franka, "cases/preparations/new");

        var onAPhone = stage.visitor(Screen.PHONE);
        onAPhone.signIn(Person.SOCIAL_WORKER_OF_THE_DISTRICT);
        onAPhone.open("cases/preparations/new");
        onAPhone.button(say("cases.preparation.add-companion")).click();
        onAPhone.look("preparation-form");
        onAPhone.open("cases/preparations");
        onAPhone.look("preparations");
    }

    private static void isNotThere(Visitor visitor, String address) {
        visitor.openInVain(address);
        visitor.settle();
        assertThat(visitor.page().locator("#nothing-here")).isVisible();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
