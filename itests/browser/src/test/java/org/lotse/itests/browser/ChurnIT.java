package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.ConsoleRefusal;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/**
 * A module comes, is used, updated and taken away, a hundred times, while somebody else works. It brings all that a module
 * can bring: tables, views, a card, a job that runs all the time, and an event with its handler. Whatever one round leaves
 * behind is there dozens of times in the end.
 */
@Errands
class ChurnIT {

    private static final int ROUNDS = Integer.getInteger("lotse.churn.rounds", 100);
    private static final int WARM_UP = ROUNDS / 5;
    private static final String JAR = "lending.jar";
    private static final String JOB = "OSGI-INF/org.example.lending.work.OverdueLoans.xml";
    private static final String TEXTS = "i18n/lending_de.properties";
    private static final String TITLE = "Räume und Dinge";
    private static final String NEWER_TITLE = "Dinge und Räume";

    @Test
    void hundredRoundsOfDeployUseUpdateAndRemoveLeaveNothingBehind(Stage stage) {
        // What is only softly held would come and go as the heap is full or not.
        var flags = Map.of("EXTRA_JAVA_OPTS", "-XX:SoftRefLRUPolicyMSPerMB=0");
        try (var lotse = Lotse.start(Stage.newHome("churn"), Profile.DEMO, flags)) {
            assertThat(Footprint.flags(lotse)).contains("SoftRefLRUPolicyMSPerMB=0");
            switchOn(lotse);
            var hanno = stage.visitor(lotse, Screen.DESK).signIn(Person.COORDINATOR_OF_KONSTANZ);
            var watch = new Watch(hanno.visitor().page());
            try (var bystander = new Bystander(lotse, Person.INTEGRATION_MANAGER_OF_KONSTANZ, "cases")) {
                rounds(lotse, hanno, bystander, WARM_UP);
                assertThat(Footprint.uncountable(lotse)).isEmpty();
                var before = bystander.whileResting(() -> Footprint.of(lotse));

                var begun = System.currentTimeMillis();
                rounds(lotse, hanno, bystander, ROUNDS - WARM_UP);
                Timings.measured("a round of churn", (System.currentTimeMillis() - begun) / (ROUNDS - WARM_UP));

                var grown = bystander.whileResting(() -> before.grownIn(lotse, ROUNDS - WARM_UP));
                assertThat(bystander.visits()).isGreaterThan(ROUNDS / 5);
                assertThat(bystander.leave()).as("failed elsewhere").isEmpty();
                assertThat(watch.isSamePage()).isTrue();
                assertThat(grown).as("left behind").isEmpty();
            }
        }
    }

    private static void rounds(Lotse lotse, Frame hanno, Bystander bystander, int count) {
        var older = busy().write("older.jar");
        var newer = busy().header("Bundle-Version", "1.1.0")
                .changed(TEXTS, texts -> texts.replace(TITLE, NEWER_TITLE))
                .write("newer.jar");
        for (var round = 0; round < count && bystander.works(); round++) {
            round(lotse, hanno, older, newer);
        }
        if (!bystander.works()) {
            throw new AssertionError("The other person was disturbed: " + bystander.leave());
        }
    }

    private static void round(Lotse lotse, Frame hanno, Path older, Path newer) {
        lotse.deploy(older, JAR);
        assertThat(hanno.menuOf("lending").first()).isVisible();
        hanno.enter("lending");
        assertThat(heading(hanno, TITLE)).isVisible();
        lend(hanno.visitor());
        assertThat(heading(hanno, TITLE)).isVisible();
        lotse.deploy(newer, JAR);
        hanno.departure().getByText("Zurück zu").click();
        assertThat(heading(hanno, NEWER_TITLE)).isVisible();
        lotse.undeploy(JAR);
        assertThat(hanno.startPage()).isVisible();
        assertThat(hanno.menuOf("lending")).hasCount(0);
    }

    /** Overdue from the beginning, so that the job finds it and the handler hears of it. */
    private static void lend(Visitor visitor) {
        visitor.button("Hinzufügen").click();
        visitor.field("Name").fill("Beamer");
        visitor.field("Verliehen an").fill("Sportverein");
        visitor.field("Zurück am").fill("01.02.2020");
        visitor.field("Zurück am").press("Enter");
        visitor.button("Speichern").click();
    }

    /** The example with its job at every second instead of in the morning. */
    private static GuestJar busy() {
        return GuestJar.from(Path.of(System.getProperty("lotse.example")))
                .changed(
                        JOB,
                        xml -> xml.replaceFirst("(name=\"lotse.job.every\"[^>]*value=\")(\")", "$1PT1S$2")
                                .replace("06:00", ""));
    }

    private static Locator heading(Frame frame, String title) {
        return frame.visitor()
                .page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static void switchOn(Lotse lotse) {
        var operator = new Operator(lotse);
        lotse.deploy(busy().write("first.jar"), JAR);
        lotse.await("the guest module", Duration.ofSeconds(20), () -> {
            try {
                operator.enable(Town.KONSTANZ, "lending");
                return true;
            } catch (ConsoleRefusal notYet) {
                return false;
            }
        });
        operator.assign(Town.KONSTANZ, Person.COORDINATOR_OF_KONSTANZ, "helpers.coordinator", "lending.lender");
        lotse.undeploy(JAR);
    }
}
