package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every main page on a desk and on a telephone: all words translated, nothing wider than the screen; pictures for people. */
@Errands
class MainPagesIT {

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfSomebodyWhoWorksOnCasesFitTheScreen(Screen screen, Stage stage) {
        var falk = stage.visitor(screen);
        falk.open("");
        falk.look("sign-in");
        var frame = falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        falk.look("start-cases");
        frame.openMenu();
        var cases = CasePages.of(frame);
        falk.look("cases");
        cases.openNewCase("Übersicht", screen.name());
        cases.logContact("Ein Kontakt, damit die Seite zeigt, was sie kann");
        falk.look("case");
        var address = falk.page().url();
        falk.open(address + "/edit");
        falk.look("case-edit");
        falk.open(address + "/letter");
        falk.look("letter");
        falk.open("cases/new");
        falk.look("case-new");
        falk.open("account");
        falk.look("account");
        falk.open("about");
        falk.look("about");
        falk.openInVain("nowhere");
        falk.look("nothing-here");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfSomebodyWhoCoordinatesVolunteersFitTheScreen(Screen screen, Stage stage) {
        var hilda = stage.visitor(screen);
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.look("start-helpers");
        hilda.open("helpers");
        hilda.look("helpers");
        hilda.open("helpers/overview");
        hilda.look("overview");
        hilda.open("helpers/new");
        hilda.look("helper-new");
        hilda.open("helpers/requests");
        hilda.look("requests");
        hilda.open("helpers/requests/new");
        hilda.look("request-new");
        hilda.open("helpers/circles");
        hilda.look("circles");
        hilda.open("helpers/circles/new");
        hilda.look("circle-new");
        hilda.open("helpers/messages");
        hilda.look("messages");
        hilda.open("helpers/messages/new");
        hilda.look("message-new");
        hilda.open("helpers/messages/templates");
        hilda.look("message-templates");
        hilda.open("helpers/messages/templates/new");
        hilda.look("message-template-new");
        hilda.open("helpers/registrations");
        hilda.look("registrations-none");
        hilda.open("helpers/registrations/page");
        hilda.look("registration-page");
        hilda.open("helpers/activities");
        hilda.look("activities");
        hilda.open("helpers/activities/calendar");
        hilda.look("activity-calendar");
        hilda.open("helpers/activities/new");
        hilda.look("activity-new");
        hilda.open("helpers/activities");
        hilda.settle();
        hilda.page()
                .locator("#activities vaadin-grid-cell-content")
                .getByText("Umzug am Rhein")
                .click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/activities/[0-9a-f-]{36}"));
        hilda.look("activity");
        hilda.page().locator("#shifts tbody a").first().click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/shifts/[0-9a-f-]{36}"));
        hilda.look("shift");
        hilda.open("helpers/hours");
        hilda.look("helpers-hours");
        hilda.open("helpers/hours/new");
        hilda.look("helpers-hours-new");
        hilda.open("helpers/payments");
        hilda.look("helpers-payments");
        hilda.open("helpers/payments/new");
        hilda.look("helpers-payments-new");
        hilda.open("helpers/leaving");
        hilda.look("helpers-leaving");
        hilda.open("helpers/requests?state=taken_up");
        hilda.settle();
        hilda.page()
                .locator("#requests vaadin-grid-cell-content")
                .getByText("Yonas")
                .click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/requests/[0-9a-f-]{36}"));
        hilda.look("request");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfSomebodyWhoInspectsCertificatesFitTheScreen(Screen screen, Stage stage) {
        var zita = stage.visitor(screen);
        zita.signIn(Person.INSPECTOR_OF_BUESINGEN);
        zita.look("start-inspector");
        zita.open("helpers/certificates");
        zita.look("certificates");
        zita.open("helpers?certificate=due");
        zita.look("helpers-due");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pageOfAVolunteerFitsTheScreen(Screen screen, Stage stage) {
        var ingrid = stage.visitor(screen);
        ingrid.signIn(Person.VOLUNTEER_OF_BUESINGEN);
        ingrid.look("start-volunteer");
        ingrid.open("helpers/own");
        ingrid.look("own");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfATeamLeaderFitTheScreen(Screen screen, Stage stage) {
        var lena = stage.visitor(screen);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/import");
        lena.look("import");
        lena.open("cases");
        lena.settle();
        lena.page().locator("#cases vaadin-grid").click();
        lena.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}"));
        lena.open(lena.page().url() + "/merge");
        lena.look("merge");
        lena.open("cases/figures/report");
        lena.look("figure-report");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void figuresOfTheDistrictFitTheScreen(Screen screen, Stage stage) {
        var zeno = stage.visitor(screen);
        zeno.signIn(Person.ANALYST_OF_THE_DISTRICT);
        zeno.open("cases/district-figures");
        zeno.look("district-figures");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfFundingFitTheScreen(Screen screen, Stage stage) {
        var flora = stage.visitor(screen);
        flora.signIn(Person.FUNDING_OFFICER_OF_KONSTANZ);
        flora.open("funding?persons=64&estimate=100");
        assertThat(flora.page().locator("#claim-sheet")).isVisible();
        flora.look("funding");
        flora.open("funding/rules");
        flora.look("funding-rules");
        for (var page : List.of("proofs", "retention")) {
            flora.open("funding/" + page);
            flora.look("funding-" + page);
        }
        stage.leave(flora);
        var fritz = stage.visitor(screen);
        fritz.signIn(Person.FUNDING_OFFICER_OF_THE_DISTRICT);
        for (var page : List.of(
                "counts",
                "eligibility",
                "groupings",
                "tables",
                "what-if",
                "applications",
                "applications/new",
                "instalments",
                "use")) {
            fritz.open("funding/" + page);
            fritz.look("funding-" + page);
        }
        fritz.open("funding/groupings/new?members=08335025,08335055,08335061");
        fritz.look("funding-grouping-new");
        fritz.open("funding/applications/new");
        fritz.look("funding-application-new");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfTheLigaFitTheScreen(Screen screen, Stage stage) {
        var stella = stage.visitor(screen);
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.look("start-liga");
        for (var page : List.of(
                "municipalities",
                "changes",
                "carriers",
                "chair",
                "agreements",
                "posts",
                "absences",
                "claims",
                "district",
                "care-ratio",
                "care-target",
                "what-if",
                "plans",
                "trainings",
                "trainings/gaps",
                "trainings/mandates",
                "meetings",
                "meetings/tasks",
                "meetings/decisions",
                "requests",
                "retention")) {
            stella.open("liga/" + page);
            stella.look("liga-" + page.replace('/', '-'));
        }
        for (var page :
                List.of("changes", "carriers", "agreements", "posts", "claims", "trainings", "meetings", "requests")) {
            stella.open("liga/" + page + "/new");
            stella.look("liga-" + page + "-new");
        }
        stella.open("liga/agreements");
        stella.settle();
        stella.page()
                .locator("#agreements vaadin-grid-cell-content")
                .getByText("Integrationsmanagement Hegau")
                .click();
        stella.page().waitForURL(url -> url.matches(".*/liga/agreements/[0-9a-f-]{36}"));
        stella.look("liga-agreement");
        stella.open("liga/claims?state=entered");
        stella.settle();
        stella.page()
                .locator("#claims vaadin-grid-cell-content")
                .getByText("AWO")
                .first()
                .click();
        stella.page().waitForURL(url -> url.matches(".*/liga/claims/[0-9a-f-]{36}"));
        stella.look("liga-claim");
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource
    void pagesOfAdministratorsFitTheScreen(Screen screen, Stage stage) {
        var mina = stage.visitor(screen);
        mina.signIn(Person.ADMINISTRATOR_OF_KONSTANZ);
        mina.look("start-administrator");
        mina.open("platform/modules");
        mina.look("modules");
        mina.open("platform/members");
        mina.look("members");
        var dana = stage.visitor(screen);
        dana.signIn(Person.DISTRICT_ADMINISTRATOR);
        dana.look("start-district");
        dana.open("platform/tenants");
        dana.look("tenants");
    }

    @Test
    void menuIsReachableOnATelephone(Stage stage) {
        var falk = stage.visitor(Screen.PHONE).signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        assertThat(falk.menuOf("cases").first()).not().isInViewport();

        falk.openMenu();

        assertThat(falk.menuOf("cases").first()).isInViewport();
        falk.visitor().photograph("menu-390");
        falk.enter("cases");
        assertThat(falk.visitor().page().locator("#cases")).isVisible();
        assertThat(falk.menuOf("cases").first()).not().isInViewport();
    }
}
