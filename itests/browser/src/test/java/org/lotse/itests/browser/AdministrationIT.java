package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.OfficialDay;

/** What a town's administrator does about jobs, and about the data of a module that nobody needs any more. */
@Errands
class AdministrationIT {

    private static final String BUESINGEN = "Büsingen am Hochrhein";

    private Lotse lotse;

    @AfterEach
    void casesAreOffAgain(Stage stage) {
        var operator = new Operator(stage.demo());
        operator.disable(Town.BUESINGEN, "cases");
        operator.assign(Town.BUESINGEN, Person.COORDINATOR_OF_BUESINGEN, "helpers.coordinator");
    }

    @Test
    void jobIsRunNowAndItsRunsCanBeReadAboutOnce(Stage stage) {
        var admin = stage.visitor();
        admin.signIn(Person.ADMINISTRATOR_OF_KONSTANZ).choose(say("admin.jobs.title"));
        var job = admin.page().locator("#job-cases-count-again");
        assertThat(job).isVisible();

        job.getByText(say("admin.jobs.run-now"), exactly()).click();

        assertThat(job).containsText(say("admin.jobs.done"));
        admin.look("jobs");
        job.getByText(say("admin.jobs.history"), exactly()).click();
        var history = admin.page().locator("vaadin-dialog[opened]");
        assertThat(history).containsText(say("admin.jobs.result"));
        assertThat(history).containsText(say("admin.jobs.done"));
        admin.photograph("jobs-history");
        Axe.find(admin, "the history of a job");
        admin.button(say("admin.close")).click();
        assertThat(history).hasCount(0);
    }

    @Test
    void newMembersPasswordIsShownOnceToBeReadOut(Stage stage) {
        var admin = stage.visitor();
        admin.signIn(Person.ADMINISTRATOR_OF_BUESINGEN).choose(say("admin.members.title"));
        admin.button(say("admin.members.add")).click();
        admin.field(say("admin.members.name")).fill("Nele Neubeispiel");
        admin.field(say("admin.members.sign-in-name")).fill("neu.buesingen");
        admin.page().locator("vaadin-dialog vaadin-checkbox").first().click();
        admin.button(say("admin.members.add-confirm")).click();

        var password = admin.page().locator("vaadin-dialog[opened]");
        assertThat(password).containsText("Nele Neubeispiel");
        admin.photograph("one-time-password");
        Axe.find(admin, "the one-time password");
        admin.page().keyboard().press("Escape");
        assertThat(password).hasCount(1);
    }

    @Test
    void dataOfAModuleGoWithTheRightNameOnlyAndNobodyElsesGo(Stage stage) {
        lotse = stage.demo();
        var operator = new Operator(lotse);
        operator.enable(Town.BUESINGEN, "cases");
        operator.assign(
                Town.BUESINGEN, Person.COORDINATOR_OF_BUESINGEN, "helpers.coordinator", "cases.integration-manager");
        CasePages.of(stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN)).openNewCase("Vergänglich", "Amal");
        operator.disable(Town.BUESINGEN, "cases");
        var franka = CasePages.of(stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        franka.openNewCase("Bleibend", "Yusra");
        var admin = stage.visitor();
        var modules = ModulesPage.of(admin.signIn(Person.ADMINISTRATOR_OF_BUESINGEN));

        erase(admin).click();
        var dialog = admin.page().locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText(BUESINGEN);
        admin.photograph("erase");
        Axe.find(admin, "the dialog that erases");
        admin.field(say("admin.modules.erase-name")).fill("Konstanz");
        admin.button(say("admin.modules.erase-confirm")).click();

        assertThat(dialog.locator("vaadin-text-field[invalid]")).isVisible();
        admin.photograph("erase-refused");
        assertThat(held()).contains("\"table\" : \"CASES_FILE\"");
        assertThat(trail()).doesNotContain("platform.module-data-erased");

        admin.field(say("admin.modules.erase-name")).fill(BUESINGEN);
        admin.button(say("admin.modules.erase-confirm")).click();

        assertThat(dialog).hasCount(0);
        assertThat(erase(admin)).hasCount(0);
        assertThat(modules.line("cases")).containsText(say("admin.modules.is-off"));
        assertThat(held()).doesNotContain("CASES_FILE");
        assertThat(trail()).contains("platform.module-data-erased");
        franka = CasePages.of(stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        assertThat(franka.search("Bleibend").first()).isVisible();
    }

    private static Locator erase(Visitor admin) {
        return admin.page().locator("#module-cases #erase-cases");
    }

    private String held() {
        return lotse.client("lotse:module-erase --json " + Town.BUESINGEN.key + " cases");
    }

    private String trail() {
        var today = OfficialDay.today();
        return lotse.client("lotse:audit-export --from " + today.minusDays(1) + " --to " + today.plusDays(1) + " "
                + Town.BUESINGEN.key);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
