package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.ConsoleRefusal;

/** The example and what the archetype generates: from a jar to work that is done with it. */
@Errands
class GuestModuleIT {

    private static final String JAR = "guest-of-gottmadingen.jar";

    @AfterEach
    void takeItOut(Stage stage) {
        stage.demo().undeploy(JAR);
    }

    @Test
    void exampleLendsARoom(Stage stage) {
        var falk = falkWith(stage, "lending", "lotse.example");
        falk.enter("lending");
        var visitor = falk.visitor();
        visitor.look("example-empty");

        visitor.button("Hinzufügen").click();
        visitor.field("Name").fill("Großer Saal");
        visitor.field("Verliehen an").fill("Sportverein");
        visitor.button("Speichern").click();
        // Beside the field; what a screen reader is told stands in the page a second time.
        assertThat(visitor.page().locator("[slot=error-message]").getByText("Bitte angeben, wann es zurückkommt."))
                .isVisible();
        visitor.look("example-form");
        visitor.field("Zurück am").fill("01.02.2030");
        visitor.field("Zurück am").press("Enter");
        visitor.button("Speichern").click();

        assertThat(visitor.page().locator("vaadin-grid-cell-content").getByText("Großer Saal"))
                .isVisible();
        visitor.look("example-list");
        falk.choose(Words.GERMAN.say("shell.start.title"));
        assertThat(falk.startPage()).containsText("Verleihstelle");
    }

    @Test
    void generatedModuleHasItsEntryAndItsPages(Stage stage) {
        var falk = falkWith(stage, "garden", "lotse.generated");

        falk.enter("garden");
        falk.visitor().button("Hinzufügen").click();
        falk.visitor().field("Name").fill("Gießkanne");
        falk.visitor().button("Speichern").click();

        assertThat(falk.visitor().page().locator("vaadin-grid-cell-content").getByText("Gießkanne"))
                .isVisible();
        assertThat(falk.menuOf("garden").first()).isVisible();
    }

    private static Frame falkWith(Stage stage, String module, String jar) {
        var operator = new Operator(stage.demo());
        stage.demo().deploy(Path.of(System.getProperty(jar)), JAR);
        stage.demo().await("module " + module, Duration.ofSeconds(20), () -> accepts(operator, module));
        operator.assign(
                Town.GOTTMADINGEN,
                Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN,
                "cases.integration-manager",
                module + ".lender");
        return stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
    }

    private static boolean accepts(Operator operator, String module) {
        try {
            operator.enable(Town.GOTTMADINGEN, module);
            return true;
        } catch (ConsoleRefusal notYet) {
            return false;
        }
    }
}
