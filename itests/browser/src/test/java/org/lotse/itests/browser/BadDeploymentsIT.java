package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.ConsoleRefusal;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.OfficialDay;

/** Deliveries that are no good: what ran before runs on, and everybody who should know is told why and what to do. */
@Errands
class BadDeploymentsIT {

    private static final String JAR = "loans.jar";
    private static final String ASIDE = "org.lotse.aside";
    private static final Path V1 = Path.of(System.getProperty("lotse.guest"), "org.lotse.loans-v1.jar");
    private static final Path V2 = Path.of(System.getProperty("lotse.guest"), "org.lotse.loans-v2.jar");
    private static final String BOOK = "OSGI-INF/org.lotse.loans.persistence.JpaLendingBook.xml";
    private static final String VIEW = "OSGI-INF/org.lotse.loans.ui.LoansView.xml";
    private static final String MODULE = "OSGI-INF/org.lotse.loans.LoansModule.xml";

    private Lotse lotse;
    private ProductLog log;

    @BeforeEach
    void firstVersionRuns(Stage stage) {
        lotse = stage.demo();
        log = new ProductLog(lotse);
        lotse.deploy(V1, JAR);
        log.await(JAR + " is in");
    }

    @AfterEach
    void takeItOut() {
        // Where a refused file lay, the one that stands for what runs comes back once.
        lotse.await("the module gone", Duration.ofSeconds(30), () -> {
            lotse.undeploy(JAR);
            return log.found(JAR + " was taken away");
        });
    }

    @Test
    void whatDoesNotResolveIsRefusedWithWhatItLacks() {
        var bad = GuestJar.from(V2);
        bad.header("Import-Package", bad.header("Import-Package") + ",org.lotse.nowhere;version=\"[1.2,2)\"");

        lotse.deploy(bad.write("unresolved.jar"), JAR);

        refused(JAR, "unresolved", "org.lotse.nowhere 1.2");
        stillRunning();
    }

    @Test
    void activatorThatThrowsIsRefusedWithItsWords() {
        var bad = withActivatorThatThrows();

        lotse.deploy(bad.write("activator.jar"), JAR);

        refused(JAR, "activation", "no keys for the cupboard");
        stillRunning();
    }

    @Test
    void componentWhoseConstructorThrowsIsRefusedWithItsWords() {
        var bad = GuestJar.from(V2)
                .compiled("org.lotse.loans.Cupboard", """
                        package org.lotse.loans;
                        public class Cupboard {
                            public Cupboard() { throw new IllegalStateException("the cupboard is locked"); }
                        }""")
                .header("Service-Component", GuestJar.from(V2).header("Service-Component") + ",OSGI-INF/cupboard.xml")
                .with("OSGI-INF/cupboard.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.lotse.loans.Cupboard">
                          <service><provide interface="org.lotse.loans.Cupboard"/></service>
                          <implementation class="org.lotse.loans.Cupboard"/>
                        </scr:component>""");

        lotse.deploy(bad.write("constructor.jar"), JAR);

        refused(JAR, "activation", "the cupboard is locked");
        stillRunning();
    }

    @Test
    void componentThatWaitsInVainIsRefusedWithWhatItWaitsFor() {
        var bad = GuestJar.from(V2).changed(BOOK, xml -> xml.replace("(lotse.unit=loans)", "(lotse.unit=lending)"));

        lotse.deploy(bad.write("waits.jar"), JAR);

        refused(JAR, "not-ready", "(lotse.unit=lending)");
        stillRunning();
    }

    @Test
    void viewsWithoutAModuleAreRefused() {
        var bad = GuestJar.from(V2)
                .header(
                        "Service-Component",
                        GuestJar.from(V2)
                                .header("Service-Component")
                                .replace(MODULE + ",", "")
                                .replace("," + MODULE, ""));

        lotse.deploy(bad.write("no-module.jar"), JAR);

        refused(JAR, "no-module", "loans");
        stillRunning();
    }

    @Test
    void routeThatBelongsToAnotherModuleIsRefusedAndSoAreThePagesOfTheShell() {
        var taken = GuestJar.from(V2).changed(VIEW, xml -> xml.replace("value=\"loans\"", "value=\"cases/:file\""));
        var pages = GuestJar.from(V2).changed(VIEW, xml -> xml.replace("value=\"loans\"", "value=\"sign-in\""));

        lotse.deploy(taken.write("route.jar"), JAR);
        refused(JAR, "route-taken", "cases/:file");
        lotse.deploy(pages.write("page.jar"), JAR);

        refused(JAR, "route-taken", "sign-in");
        stillRunning();
    }

    @Test
    void secondFileWithTheSameBundleIsRefusedWhateverItsVersion() {
        lotse.deploy(V1, "loans-copy.jar");
        refused("loans-copy.jar", "name-taken", JAR);
        lotse.deploy(V2, "loans-2.jar");

        refused("loans-2.jar", "name-taken", JAR);
        stillRunning();
        lotse.undeploy("loans-copy.jar");
        lotse.undeploy("loans-2.jar");
    }

    @Test
    void fileCutInTheMiddleIsRefusedAndOneThatIsStillCopiedIsWaitedFor() throws IOException {
        var whole = Files.readAllBytes(V2);
        var half = Arrays.copyOf(whole, whole.length / 2);
        var place = lotse.home().resolve("deploy").resolve(JAR);

        Files.write(place, half);
        refused(JAR, "cut-off", "incomplete");
        stillRunning();
        var seen = log.lines().size();
        Files.write(place, half);
        Files.write(place, Arrays.copyOfRange(whole, half.length, whole.length), StandardOpenOption.APPEND);

        log.await(JAR + " is in: org.lotse.loans 2.0.0");
        assertThat(log.lines().stream().skip(seen)).noneMatch(line -> line.contains("refused"));
    }

    @Test
    void whatIsNoBundleIsRefused() throws IOException {
        Files.writeString(lotse.home().resolve("deploy/note.txt"), "Please install the jar from my mail");
        refused("note.txt", "not-a-bundle", "no bundle");

        lotse.undeploy("note.txt");
        stillRunning();
    }

    @Test
    void roomOfThePlatformIsNotExchanged() {
        var bad = GuestJar.from(V2).header("Bundle-SymbolicName", "org.lotse.platform.persistence");

        lotse.deploy(bad.write("platform.jar"), "persistence.jar");

        refused("persistence.jar", "platform", "org.lotse.platform.persistence");
        lotse.undeploy("persistence.jar");
        stillRunning();
    }

    @Test
    void migrationThatFailsForOneTownIsRefusedAndTheWorkThereGoesOn(Stage stage) {
        var operator = new Operator(lotse);
        operator.enable(Town.KONSTANZ, "loans");
        operator.enable(Town.GOTTMADINGEN, "loans");
        operator.assign(
                Town.GOTTMADINGEN,
                Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN,
                "cases.integration-manager",
                "loans.lender");
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        falk.enter("loans");
        enter(falk, "Zelt");
        enter(falk, "Zelt");
        var falks = new Watch(falk.visitor().page());
        var bad = GuestJar.from(V1)
                .header("Bundle-Version", "1.1.0")
                .with("db/loans/V002__only_once.sql", "create unique index LOANS_ONCE on LOANS_LOAN (THING);\n");

        lotse.deploy(bad.write("migration.jar"), JAR);

        refused(JAR, "migration", "Gottmadingen");
        stillRunning();
        enter(falk, "Schlafsack");
        assertThat(falks.isSamePage()).isTrue();
        operator.disable(Town.KONSTANZ, "loans");
        operator.disable(Town.GOTTMADINGEN, "loans");
    }

    @Test
    void startWithABadFileAndWithoutItsCacheBringsTheGoodVersionBack() throws IOException {
        var bad = GuestJar.from(V2).changed(BOOK, xml -> xml.replace("(lotse.unit=loans)", "(lotse.unit=lending)"));
        lotse.deploy(bad.write("waits.jar"), JAR);
        log.await(JAR + " was refused");
        lotse.close();
        try (var cache = Files.walk(lotse.home().resolve("karaf"))) {
            for (var file : cache.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        lotse.restart();

        log.await(JAR + " was refused");
        stillRunning();
    }

    @Test
    void districtsAdministratorSeesWhyAndPutsThePreviousVersionBack(Stage stage) {
        var karl = stage.visitor().signIn(Person.DISTRICT_ADMINISTRATOR);
        karl.choose("Bereitstellung");
        var page = karl.visitor().page();
        lotse.deploy(V2, JAR);
        assertThat(page.locator("#installed-org-lotse-loans")).containsText("Version 2.0.0");
        var bad = GuestJar.from(V2).header("Bundle-Version", "3.0.0");
        bad.header("Import-Package", bad.header("Import-Package") + ",org.lotse.nowhere;version=\"[1.2,2)\"");

        lotse.deploy(bad.write("third.jar"), JAR);

        assertThat(page.locator(".admin-attempt").first()).containsText("org.lotse.nowhere");
        assertThat(page.locator(".admin-attempt").first()).containsText("Erst das Fehlende bereitstellen");
        assertThat(page.locator("#installed-org-lotse-loans")).containsText("neue Fassung abgelehnt");
        karl.visitor().look("deployment");
        karl.brightness(Words.GERMAN.say("shell.appearance.dark"));
        karl.visitor().look("deployment-dark");
        var onTheWay = stage.visitor(Screen.PHONE).signIn(Person.DISTRICT_ADMINISTRATOR);
        onTheWay.visitor().open("platform/deployment");
        assertThat(onTheWay.visitor().page().locator(".admin-attempt").first()).isVisible();
        onTheWay.visitor().look("deployment");
        karl.visitor().button("Verleih auf Version 1.0.0 zurücksetzen").click();
        Axe.find(karl.visitor(), "the question before a version is put back");
        page.getByText("Zurücksetzen", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();

        assertThat(page.locator("#installed-org-lotse-loans")).containsText("Version 1.0.0");
        stillRunning();
    }

    @Test
    void whatTheConsoleBringsPastTheDeskIsToldThereOnTheScreenAndInTheTrail(Stage stage) {
        var karl = stage.visitor().signIn(Person.DISTRICT_ADMINISTRATOR);
        karl.visitor().open("platform/deployment");
        var newest = karl.visitor().page().locator(".admin-attempt").first();
        var lacking = GuestJar.from(V2).header("Bundle-SymbolicName", ASIDE);
        lacking.header("Import-Package", lacking.header("Import-Package") + ",org.lotse.nowhere");
        try {
            onTheConsole("bundle:install -s file:" + lacking.write("aside-1.jar"));

            assertThat(log.await(ASIDE + " 2.0.0 does not work"))
                    .contains("needs something that is not there: org.lotse.nowhere.");
            assertThat(newest).containsText("org.lotse.nowhere");

            onTheConsole("bundle:update " + ASIDE + " file:"
                    + withActivatorThatThrows()
                            .header("Bundle-SymbolicName", ASIDE)
                            .write("aside-2.jar"));

            assertThat(log.await(ASIDE + " 2.0.0 does not work")).contains("no keys for the cupboard");
            assertThat(newest).containsText("no keys for the cupboard");
            karl.visitor().look("deployment-past-the-desk");
        } finally {
            onTheConsole("bundle:uninstall " + ASIDE);
        }
        assertThat(lotse.client("lotse:deployment-list --json --most 2"))
                .contains("\"bundle\" : \"" + ASIDE + "\"", "\"outcome\" : \"faulty\"", "\"fault\" : \"activation\"");
        var today = OfficialDay.today();
        assertThat(lotse.client("lotse:audit-export --from " + today.minusDays(1) + " --to " + today.plusDays(1)))
                .contains("platform.deployment-accepted", JAR)
                .contains("platform.deployment-faulty", "bundle=" + ASIDE, "fault=unresolved", "fault=activation");
        stillRunning();
    }

    /** Whether the console itself says that it did not work is its own affair. */
    private void onTheConsole(String line) {
        try {
            lotse.client(line);
        } catch (ConsoleRefusal toldAlready) {
            assertThat(toldAlready).hasMessageContaining(ASIDE);
        }
    }

    private static GuestJar withActivatorThatThrows() {
        var bad = GuestJar.from(V2)
                .header("Bundle-Activator", "org.lotse.loans.Opening")
                .compiled(
                        "org.lotse.loans.Opening",
                        """
                        package org.lotse.loans;
                        public class Opening implements org.osgi.framework.BundleActivator {
                            public void start(org.osgi.framework.BundleContext context) {
                                throw new IllegalStateException("no keys for the cupboard");
                            }
                            public void stop(org.osgi.framework.BundleContext context) {}
                        }""",
                        "org.osgi.framework.BundleActivator",
                        """
                        package org.osgi.framework;
                        public interface BundleActivator {
                            void start(BundleContext context) throws Exception;
                            void stop(BundleContext context) throws Exception;
                        }""",
                        "org.osgi.framework.BundleContext",
                        "package org.osgi.framework; public interface BundleContext {}");
        if (!bad.header("Import-Package").contains("org.osgi.framework")) {
            bad.header("Import-Package", bad.header("Import-Package") + ",org.osgi.framework");
        }
        return bad;
    }

    private void refused(String file, String fault, String words) {
        assertThat(log.await(file + " was refused")).contains(words);
        assertThat(lotse.client("lotse:deployment-list --json --most 3"))
                .contains("\"file\" : \"" + file + "\"", "\"fault\" : \"" + fault + "\"");
    }

    private void stillRunning() {
        assertThat(lotse.client("lotse:deployment-list --json --installed").replaceAll("\\s+", " "))
                .contains("\"bundle\" : \"org.lotse.loans\", \"module\" : \"loans\", \"version\" : \"1.0.0\"");
    }

    private static void enter(Frame frame, String thing) {
        frame.visitor().field("Gegenstand").fill(thing);
        frame.visitor().button("Eintragen").click();
        assertThat(frame.visitor().field("Gegenstand")).hasValue("");
        assertThat(row(frame, thing).first()).isVisible();
    }

    private static Locator row(Frame frame, String text) {
        return frame.visitor()
                .page()
                .locator("vaadin-grid-cell-content")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }
}
