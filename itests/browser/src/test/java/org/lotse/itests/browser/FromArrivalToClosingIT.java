package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/**
 * The whole way of one person: told of by the district's social worker, accepted by the town, assessed, planned, visited, reviewed,
 * given a printed plan, handed over to regular services, and closed.
 */
@Errands
class FromArrivalToClosingIT {

    private static final String FAMILY = "Wegbeispiel";

    @Test
    void personIsHandedOverAndAccompaniedToTheEnd(Stage stage) {
        var greta = stage.visitor();
        preparesAndSends(greta);

        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        accepts(franka, frame);
        var address = franka.page().url();
        readsTheReport(franka, address);
        learnsThatItWasAccepted(greta);

        assesses(franka, address);
        var plan = plans(franka, address);
        visitsThreeTimes(franka, address);
        reviewsAndPrints(franka, plan, address);
        handsOverToRegularServicesAndCloses(franka, address);
    }

    private static void preparesAndSends(Visitor greta) {
        var frame = greta.signIn(Person.SOCIAL_WORKER_OF_THE_DISTRICT);
        frame.choose(say("cases.preparation.list"));
        assertThat(greta.page().locator("#preparations")).containsText("Beispielzade");
        greta.look("preparations");
        greta.button(say("cases.preparation.begin")).first().click();
        assertThat(greta.page().locator("#preparation-form")).isVisible();
        fill(greta, "cases.field.familyName", FAMILY);
        fill(greta, "cases.field.givenName", "Amal");
        fill(greta, "cases.field.phone", "+49 7531 000-99");
        greta.button(say("cases.preparation.add-companion")).click();
        fill(greta, "cases.field.companionName", "Rahel Wegbeispiel");
        fill(greta, "cases.field.street", "Musterweg 3");
        fill(greta, "cases.field.reportDone", "Konto eröffnet, Antrag gestellt");
        fill(greta, "cases.field.reportNextSteps", "Anmeldung im Bürgerbüro");
        disputes(greta, "Name");
        greta.look("preparation-form");

        greta.button(say("cases.preparation.keep")).click();
        assertThat(greta.page().locator(".cases-preparation-state")).containsText("GU-");
        greta.button(say("cases.handover.preview")).click();
        assertThat(greta.page().locator("#preparation-form vaadin-combo-box[invalid]"))
                .isVisible();
        receiver(greta, "Konstanz");
        greta.button(say("cases.handover.preview")).click();
        assertThat(greta.page().locator(".cases-not-permitted")).containsText(say("cases.handover.ground-none"));
        assertThat(greta.button(say("cases.handover.send"))).isDisabled();

        pick(greta, "cases.field.basisConsentOn");
        pick(greta, "cases.field.basisSecrecyOn");
        greta.button(say("cases.handover.preview")).click();
        assertThat(greta.page().locator(".cases-permitted")).isVisible();
        assertThat(greta.page().locator(".cases-handover-sheet")).containsText("Anmeldung im Bürgerbüro");
        assertThat(greta.page().locator(".cases-handover-sheet .cases-disputed").first())
                .isVisible();
        greta.look("preparation-preview");
        greta.button(say("cases.handover.send")).click();
        assertThat(greta.page().locator(".cases-preparation-state")).containsText(say("cases.preparation-state.sent"));
        assertThat(greta.page().locator("#preparation-form")).isHidden();
        greta.look("preparation-sent");
    }

    private static void disputes(Visitor greta, String datum) {
        greta.field(say("cases.field.preparationDisputed")).fill(datum);
        greta.page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText(datum, new Locator.GetByTextOptions().setExact(true))
                .click();
        greta.page().keyboard().press("Escape");
    }

    private static void accepts(Visitor franka, Frame frame) {
        frame.choose(say("cases.inbox.title"));
        franka.page().waitForURL(url -> url.endsWith("/cases/inbox"));
        franka.page().waitForCondition(() -> {
            franka.page().reload();
            franka.settle();
            return waiting(franka).count() > 0;
        });
        waiting(franka).first().click();
        var sheet = franka.page().locator("#arrived .cases-handover-sheet");
        assertThat(sheet).containsText(FAMILY);
        assertThat(sheet).containsText(say("cases.field.basisConsentOn"));
        assertThat(sheet.locator(".cases-disputed")).hasCount(1);
        franka.look("inbox-from-accommodation");
        franka.button(say("cases.inbox.accept")).click();
        confirm(franka);
        assertThat(franka.page().locator("#case")).containsText(FAMILY);
        franka.page().waitForURL(url -> !url.contains("inbox"));
        assertThat(franka.page().locator("#disputes")).containsText("Landkreis Konstanz: GU-");
    }

    private static void readsTheReport(Visitor franka, String address) {
        franka.open(path(address) + "/handover");
        assertThat(franka.page().locator("#report")).containsText("Konto eröffnet, Antrag gestellt");
        assertThat(franka.page().locator(".cases-case")).containsText("Landkreis Konstanz");
        franka.look("handover-report");
        franka.open(path(address) + "/household");
        assertThat(franka.page().locator(".cases-case")).containsText("Rahel Wegbeispiel");
    }

    private static void learnsThatItWasAccepted(Visitor greta) {
        greta.page().waitForCondition(() -> {
            greta.page().reload();
            greta.settle();
            return greta.page()
                    .locator(".cases-preparation-state")
                    .textContent()
                    .contains(say("cases.preparation-state.accepted"));
        });
        greta.look("preparation-accepted");
    }

    private static void assesses(Visitor franka, String address) {
        franka.open(path(address) + "/assessments");
        franka.button(say("cases.assessment.begin")).click();
        assertThat(franka.field(say("cases.field.wishes"))).isVisible();
        var language =
                franka.page().locator("vaadin-select:has(label:text-is('" + say("cases.life-area.language") + "'))");
        language.click();
        language.locator("vaadin-select-item[label='" + say("cases.scale-short.german.2") + "']")
                .click();
        fill(franka, "cases.field.wishes", "Deutsch lernen und arbeiten");
        franka.button(say("cases.assessment.finish")).click();
        confirm(franka);
        assertThat(franka.page().locator("#assessment")).containsText("Deutsch lernen und arbeiten");
    }

    private static PlanPage plans(Visitor franka, String address) {
        franka.open(path(address) + "/plan");
        var plan = new PlanPage(franka);
        plan.press("cases.plan.begin");
        plan.addGoal("cases.life-area.language", "Ich spreche Deutsch", "cases.indicator.level", "A1", "A2");
        plan.addStep(
                "Ich spreche Deutsch",
                "Kurs bei der Volkshochschule",
                "cases.doer.person",
                OfficialDay.today().plusMonths(1));
        plan.begin("cases.plan.agree");
        plan.press("cases.plan.agree-save");
        assertThat(plan.version()).containsText("Fassung 1 – vereinbart");
        return plan;
    }

    private static void visitsThreeTimes(Visitor franka, String address) {
        franka.open(path(address));
        for (var note : new String[] {"Erster Besuch", "Zweiter Besuch", "Dritter Besuch"}) {
            franka.button(say("cases.contact.log")).first().click();
            var form = franka.page().locator(".cases-contact-form");
            assertThat(form.locator("vaadin-select[focused]")).isVisible();
            new ClosingPage(franka).choose("cases.field.kind", "cases.kind.home-visit");
            franka.field(say("cases.field.minutes")).fill("30");
            form.locator("vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText(say("cases.life-area.language")))
                    .locator("input")
                    .check();
            franka.field(say("cases.field.contactNote")).fill(note);
            franka.button(say("cases.contact.save")).click();
            assertThat(franka.page().locator("#contacts ul")).containsText(note);
            assertThat(form).hasCount(0);
        }
    }

    private static void reviewsAndPrints(Visitor franka, PlanPage plan, String address) {
        franka.open(path(address) + "/plan");
        plan.begin("cases.plan.review");
        plan.choose("cases.field.result", "cases.goal-result.reached");
        plan.enter("cases.field.reached", "A2");
        plan.fill("cases.field.reviewSummary", "Die Prüfung ist bestanden.");
        plan.press("cases.plan.review-save");
        assertThat(plan.panel()).containsText("Die Prüfung ist bestanden.");
        franka.settle();
        assertThat(PdfSheet.download(franka).text()).contains("Mein Integrationsplan", "Ich spreche Deutsch", FAMILY);
    }

    private static void handsOverToRegularServicesAndCloses(Visitor franka, String address) {
        franka.open(path(address) + "/closing");
        var closing = new ClosingPage(franka);
        closing.takenOver(
                "cases.life-area.language",
                "Volkshochschule Konstanz",
                OfficialDay.today().plusDays(7));
        assertThat(closing.panel()).containsText(say("cases.closing.ready"));
        closing.begin("cases.closing.close");
        closing.choose("cases.field.closingReason", "cases.closing-reason.regular-services");
        closing.press("cases.closing.close-now");
        assertThat(franka.page().locator(".cases-closed")).isVisible();
        franka.look("arrival-to-closing");
    }

    private static Locator waiting(Visitor franka) {
        return franka.page()
                .locator("#inbox .cases-contact")
                .filter(new Locator.FilterOptions().setHasText(say("cases.package-state.received")))
                .filter(new Locator.FilterOptions().setHasText("Landkreis Konstanz"))
                .locator("a");
    }

    private static void receiver(Visitor greta, String town) {
        greta.field(say("cases.field.handoverReceiver")).fill(town);
        greta.page()
                .locator("vaadin-combo-box-item")
                .getByText(town, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void pick(Visitor greta, String label) {
        greta.field(say(label))
                .evaluate(
                        "(input, day) => input.closest('vaadin-date-picker').value = day",
                        OfficialDay.today().toString());
    }

    private static void fill(Visitor visitor, String label, String text) {
        var field = visitor.field(say(label)).first();
        field.fill(text);
        field.blur();
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    /** Below the root, as a visitor opens it. */
    private static String path(String address) {
        return address.substring(address.indexOf("cases/"));
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
