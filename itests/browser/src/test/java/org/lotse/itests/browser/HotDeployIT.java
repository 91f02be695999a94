package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.ConsoleRefusal;

/** A guest's jar in {@code deploy/}: each errand in a town of its own, because what one migrates is new to the next. */
@Errands
class HotDeployIT {

    private static final String JAR = "loans.jar";
    private static final Path V1 = Path.of(System.getProperty("lotse.guest"), "org.lotse.loans-v1.jar");
    private static final Path V2 = Path.of(System.getProperty("lotse.guest"), "org.lotse.loans-v2.jar");

    @AfterEach
    void takeItOut(Stage stage) {
        stage.demo().undeploy(JAR);
    }

    @Test
    void droppedModuleBecomesClickableInAnOpenBrowser(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        var modules = ModulesPage.of(stage.visitor().signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN));
        var falks = new Watch(falk.visitor().page());

        stage.demo().deploy(V1, JAR);
        assertThat(modules.line("loans")).isVisible();
        modules.switchOn("loans");
        new Operator(stage.demo())
                .assign(
                        Town.GOTTMADINGEN,
                        Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN,
                        "cases.integration-manager",
                        "loans.lender");
        falk.enter("loans");
        var book = new LendingBook(falk.visitor());
        book.enter("Beamer");

        assertThat(book.row("Beamer")).isVisible();
        assertThat(falks.isSamePage()).isTrue();
        falk.visitor().look("guest-module");
    }

    @Test
    void moduleThatIsOnAlreadyIsClickableSoonAfterTheDrop(Stage stage) {
        var operator = new Operator(stage.demo());
        install(stage, Town.KONSTANZ, Person.COORDINATOR_OF_KONSTANZ, "helpers.coordinator", "loans.lender");
        var hanno = stage.visitor().signIn(Person.COORDINATOR_OF_KONSTANZ);
        assertThat(hanno.menuOf("loans").first()).isVisible();

        for (var round = 0; round < 3; round++) {
            stage.demo().undeploy(JAR);
            assertThat(hanno.menuOf("loans")).hasCount(0);
            var hannos = new Watch(hanno.visitor().page());
            var droppedAt = System.currentTimeMillis();
            stage.demo().deploy(V1, JAR);
            assertThat(hanno.menuOf("loans").first()).isVisible();
            Timings.measured("drop into deploy/ -> entry in the menu", hannos.menuChangedAt() - droppedAt);
        }

        hanno.enter("loans");
        new LendingBook(hanno.visitor()).enter("Leiter");
        operator.disable(Town.KONSTANZ, "loans");
    }

    @Test
    void updatedModuleShowsItsNewFieldOnOldData(Stage stage) {
        install(
                stage,
                Town.KONSTANZ,
                Person.INTEGRATION_MANAGER_OF_KONSTANZ,
                "cases.integration-manager",
                "loans.lender");
        var franka = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.enter("loans");
        var book = new LendingBook(franka.visitor());
        book.enter("Kindersitz");
        var frankas = new Watch(franka.visitor().page());

        stage.demo().deploy(V2, JAR);
        var back = franka.departure().getByText("Zurück zu „Verleih“");
        back.click();

        assertThat(book.column("Regal")).isVisible();
        assertThat(book.row("Kindersitz")).isVisible();
        assertThat(book.row("Ohne Platz").first()).isVisible();
        assertThat(frankas.isSamePage()).isTrue();
        franka.visitor().look("guest-module-updated");
    }

    @Test
    void removedModuleLeadsWhoeverIsInsideToTheStartPageWithAWordOfExplanation(Stage stage) {
        install(stage, Town.BUESINGEN, Person.COORDINATOR_OF_BUESINGEN, "helpers.coordinator", "loans.lender");
        var hilda = stage.visitor().signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.enter("loans");
        var book = new LendingBook(hilda.visitor());
        book.type("Noch nicht eingetragen");
        hilda.visitor().settle();
        var hildas = new Watch(hilda.visitor().page());

        stage.demo().undeploy(JAR);

        assertThat(hilda.startPage()).isVisible();
        assertThat(hilda.departure()).containsText(Words.GERMAN.say("shell.departure.gone.title", "Verleih"));
        assertThat(hilda.departure().locator("textarea")).hasValue("Gegenstand: Noch nicht eingetragen");
        assertThat(hilda.menuOf("loans")).hasCount(0);
        assertThat(hilda.menuOf("helpers").first()).isVisible();
        assertThat(hildas.isSamePage()).isTrue();
        hilda.visitor().look("departure");
        hilda.visitor().openInVain("loans");
        assertThat(hilda.visitor().page().locator("#nothing-here")).isVisible();
    }

    private static void install(Stage stage, Town town, Person person, String... roles) {
        var lotse = stage.demo();
        var operator = new Operator(lotse);
        lotse.deploy(V1, JAR);
        // The console knows the module when it is there: it says so by accepting it.
        lotse.await("the guest module", Duration.ofSeconds(20), () -> accepts(operator, town));
        operator.assign(town, person, roles);
    }

    private static boolean accepts(Operator operator, Town town) {
        try {
            operator.enable(town, "loans");
            return true;
        } catch (ConsoleRefusal notYet) {
            return false;
        }
    }

    /** The guest's only page. */
    private record LendingBook(Visitor visitor) {

        void type(String thing) {
            visitor.field("Gegenstand").fill(thing);
            visitor.field("Gegenstand").blur();
        }

        void enter(String thing) {
            type(thing);
            visitor.button("Eintragen").click();
            assertThat(row(thing)).isVisible();
        }

        Locator row(String text) {
            return visitor.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText(text, new Locator.GetByTextOptions().setExact(true));
        }

        Locator column(String title) {
            return row(title);
        }
    }
}
