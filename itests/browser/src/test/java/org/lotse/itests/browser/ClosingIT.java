package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** Regular services take over area by area, the case is closed, found among the closed ones, and taken up again. */
@Errands
class ClosingIT {

    /** What is offered on the pages of an open case, and not on those of a closed one. */
    private static final Map<String, String> CHANGES = Map.of(
            "", "cases.case.edit",
            "/household", "cases.household.take-in",
            "/appointments", "cases.appointments.plan",
            "/releases", "cases.release.give",
            "/assessments", "cases.assessment.begin",
            "/plan", "cases.plan.begin",
            "/handover", "cases.handover.begin");

    @Test
    void caseEndsAreaByAreaIsReadOnlyAndComesBack(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Abschiedsbeispiel", "Samir");
        logAboutWorkAndHousing(franka, pages);
        CHANGES.forEach((page, change) -> offered(franka, address + page, change, true));

        franka.open(address + "/closing");
        var closing = new ClosingPage(franka);
        assertThat(closing.panel()).containsText(say("cases.closing.missing", 2));
        closing.takenOver(
                "cases.life-area.work",
                "Jobcenter Konstanz",
                OfficialDay.today().plusDays(7));
        assertThat(closing.panel()).containsText(say("cases.closing.missing", 1));
        isNotClosedYet(franka);
        closing.left("cases.life-area.housing", "cases.outcome.not-taken-over", "Sucht weiter allein");
        assertThat(closing.panel()).containsText(say("cases.closing.ready"));
        franka.look("closing-transition");

        close(franka, closing);
        franka.look("closing-closed");
        CHANGES.forEach((page, change) -> offered(franka, address + page, change, false));
        franka.look("closing-read-only");

        isFoundAmongTheClosed(franka);
        readOnAPhone(stage, address);
        reopen(franka, address);
        offered(franka, address, "cases.case.edit", true);
    }

    private static void logAboutWorkAndHousing(Visitor franka, CasePages pages) {
        franka.button(say("cases.contact.log")).first().click();
        var form = franka.page().locator(".cases-contact-form");
        assertThat(form.locator("vaadin-select[focused]")).isVisible();
        new ClosingPage(franka).choose("cases.field.kind", "cases.kind.office");
        franka.field(say("cases.field.minutes")).fill("30");
        for (var area : new String[] {"cases.life-area.work", "cases.life-area.housing"}) {
            form.locator("vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText(say(area)))
                    .locator("input")
                    .check();
        }
        franka.field(say("cases.field.contactNote")).fill("Abschlussgespräch");
        franka.button(say("cases.contact.save")).click();
        assertThat(pages.shown()).containsText("Abschlussgespräch");
    }

    private static void isNotClosedYet(Visitor franka) {
        assertThat(franka.button(say("cases.closing.write", say("cases.life-area.housing"))))
                .isVisible();
        assertThat(franka.button(say("cases.closing.close"))).hasCount(0);
    }

    private static void close(Visitor franka, ClosingPage closing) {
        closing.begin("cases.closing.close");
        closing.choose("cases.field.closingReason", "cases.closing-reason.regular-services");
        closing.fill("cases.field.closingNote", "Auf eigenen Wunsch");
        closing.press("cases.closing.close-now");
        assertThat(franka.page().locator(".cases-closed")).isVisible();
        assertThat(closing.panel()).containsText(say("cases.closing-reason.regular-services"));
        assertThat(closing.panel()).containsText("Zu löschen ab");
        assertThat(franka.button(say("cases.closing.close"))).hasCount(0);
    }

    private static void isFoundAmongTheClosed(Visitor franka) {
        franka.open("cases?q=Abschiedsbeispiel");
        franka.settle();
        assertThat(franka.page().getByText(say("cases.list.nothing-found"))).isVisible();
        new ClosingPage(franka).choose("cases.list.standing", "cases.standing.closed");
        assertThat(row(franka)).isVisible();
        franka.page().waitForURL(url -> url.contains("standing=closed"));
        franka.page().reload();
        assertThat(row(franka)).isVisible();
        franka.look("closing-list");
    }

    private static void readOnAPhone(Stage stage, String address) {
        var lilo = stage.visitor(Screen.PHONE);
        lilo.signIn(Person.READER_OF_KONSTANZ);
        lilo.open(address + "/closing");
        assertThat(new ClosingPage(lilo).area("cases.life-area.work")).containsText("Jobcenter Konstanz");
        assertThat(lilo.button(say("cases.closing.reopen"))).hasCount(0);
        lilo.look("closing-read");
    }

    private static void reopen(Visitor franka, String address) {
        franka.open(address + "/closing");
        var closing = new ClosingPage(franka);
        closing.begin("cases.closing.reopen");
        closing.fill("cases.field.reopenReason", "Arbeit wieder verloren");
        closing.press("cases.closing.reopen-now");
        assertThat(closing.panel()).containsText("Arbeit wieder verloren");
        assertThat(franka.page().locator(".cases-closed")).isHidden();
        franka.look("closing-reopened");
    }

    private static void offered(Visitor franka, String address, String change, boolean is) {
        franka.open(address);
        franka.settle();
        assertThat(franka.page().locator(".cases-closed"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(!is));
        assertThat(franka.button(say(change))).hasCount(is ? 1 : 0);
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().locator("vaadin-grid-cell-content").getByText("Abschiedsbeispiel");
    }

    private static String say(String key, Object... values) {
        return Words.GERMAN.say(key, values);
    }
}
