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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lotse.itests.harness.ConsoleRefusal;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/**
 * A module comes, is used, updated and taken away, a hundred times, while somebody else works. Whatever one round leaves
 * behind is there dozens of times in the end: objects of whatever class, class loaders, threads, open files.
 */
@Errands
@EnabledIfSystemProperty(
        named = "lotse.churn.rounds",
        matches = "[0-9]+",
        disabledReason = "Say how many rounds: -Dlotse.churn.rounds=100")
class ChurnIT {

    private static final int ROUNDS = Integer.getInteger("lotse.churn.rounds", 100);
    private static final int WARM_UP = ROUNDS / 5;
    private static final String JAR = "loans.jar";
    private static final Path GUEST = Path.of(System.getProperty("lotse.guest"), "org.lotse.loans-v2.jar");

    @Test
    void hundredRoundsOfDeployUseUpdateAndRemoveLeaveNothingBehind(Stage stage) {
        var flags = Map.of("EXTRA_JAVA_OPTS", "-XX:SoftRefLRUPolicyMSPerMB=0");
        try (var lotse = Lotse.start(Stage.newHome("churn"), Profile.DEMO, flags)) {
            switchOn(lotse);
            var hanno = stage.visitor(lotse, Screen.DESK).signIn(Person.COORDINATOR_OF_KONSTANZ);
            var watch = new Watch(hanno.visitor().page());
            try (var bystander = new Bystander(lotse, Person.INTEGRATION_MANAGER_OF_KONSTANZ, "cases")) {
                rounds(lotse, hanno, bystander, WARM_UP);
                var before = bystander.whileResting(() -> Footprint.of(lotse));

                var begun = System.currentTimeMillis();
                rounds(lotse, hanno, bystander, ROUNDS - WARM_UP);
                Timings.measured("a round of churn", (System.currentTimeMillis() - begun) / (ROUNDS - WARM_UP));

                var after = bystander.whileResting(() -> Footprint.of(lotse));
                assertThat(bystander.visits()).isGreaterThan(ROUNDS / 5);
                assertThat(bystander.leave()).as("failed elsewhere").isEmpty();
                assertThat(watch.isSamePage()).isTrue();
                assertThat(after.grownSince(before, ROUNDS - WARM_UP))
                        .as("left behind")
                        .isEmpty();
                assertThat(after.objects().get(Footprint.CLASS_LOADER))
                        .as("class loaders")
                        .isLessThanOrEqualTo(before.objects().get(Footprint.CLASS_LOADER) + 1);
            }
        }
    }

    private static void rounds(Lotse lotse, Frame hanno, Bystander bystander, int count) {
        var newer = GuestJar.from(GUEST)
                .header("Bundle-Version", "2.1.0")
                .changed("i18n/loans_de.properties", texts -> texts.replace("Verleihbuch", "Leihbuch"))
                .write("newer.jar");
        for (var round = 0; round < count && bystander.works(); round++) {
            round(lotse, hanno, newer);
        }
        if (!bystander.works()) {
            throw new AssertionError("The other person was disturbed: " + bystander.leave());
        }
    }

    private static void round(Lotse lotse, Frame hanno, Path newer) {
        lotse.deploy(GUEST, JAR);
        assertThat(hanno.menuOf("loans").first()).isVisible();
        hanno.enter("loans");
        assertThat(heading(hanno, "Verleihbuch")).isVisible();
        lotse.deploy(newer, JAR);
        hanno.departure().getByText("Zurück zu „Verleih“").click();
        assertThat(heading(hanno, "Leihbuch")).isVisible();
        lotse.undeploy(JAR);
        assertThat(hanno.startPage()).isVisible();
        assertThat(hanno.menuOf("loans")).hasCount(0);
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
        lotse.deploy(GUEST, JAR);
        lotse.await("the guest module", Duration.ofSeconds(20), () -> {
            try {
                operator.enable(Town.KONSTANZ, "loans");
                return true;
            } catch (ConsoleRefusal notYet) {
                return false;
            }
        });
        operator.assign(Town.KONSTANZ, Person.COORDINATOR_OF_KONSTANZ, "helpers.coordinator", "loans.lender");
        lotse.undeploy(JAR);
    }
}
