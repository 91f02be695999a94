package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A case goes to another town as exactly what was previewed, if something permits it, and the sender learns what became of it. */
@Errands
class HandoverIT {

    private static final String RECEIVER = "Gottmadingen";
    private static final Picture PHOTOGRAPH = Picture.large();

    @Test
    void casesAreSentAcceptedAndRejected(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var first = pages.openNewCase("Umzug", "Amira");
        keepDocument(franka, pages, "Mietvertrag");
        prepare(franka, pages, "Zieht im Dezember um");
        chooseDocument(franka, "Mietvertrag");
        franka.button(say("cases.handover.preview")).click();
        var panel = franka.page().locator("#handover");
        assertThat(panel.locator(".cases-handover-sheet")).containsText("Amira");
        assertThat(panel.locator(".cases-handover-sheet")).containsText("Mietvertrag.png");
        assertThat(panel.locator(".cases-not-permitted")).containsText(say("cases.handover.ground-none"));
        assertThat(franka.button(say("cases.handover.send"))).isDisabled();
        franka.look("handover-not-permitted");

        send(franka);
        franka.look("handover-sent");

        CasePages.of(new Frame(franka)).openNewCase("Umzug", "Boris");
        prepare(franka, pages, "Zieht auch um");
        send(franka);

        var falk = stage.visitor();
        var frame = falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        open(falk, frame, "Amira");
        assertThat(falk.page().locator("#arrived .cases-handover-sheet")).containsText("Zieht im Dezember um");
        falk.look("inbox-package");
        falk.button(say("cases.inbox.accept")).click();
        confirm(falk);
        assertThat(falk.page().locator("#case")).containsText("Amira");
        CasePages.turn(falk, "cases.handover.title");
        assertThat(falk.page().locator(".cases-case")).containsText("Übernommen von Konstanz");
        CasePages.turn(falk, "cases.document.title");
        seesDocument(falk, "Mietvertrag");

        open(falk, frame, "Boris");
        falk.button(say("cases.inbox.reject")).click();
        falk.field(say("cases.field.rejectionReason")).fill("Wohnt noch in Konstanz");
        falk.photograph("inbox-rejection");
        falk.button(say("cases.inbox.reject-save")).click();
        assertThat(falk.page().locator("#arrived")).containsText(say("cases.package-state.rejected"));
        frame.choose(say("cases.inbox.title"));
        assertThat(falk.page().locator("#inbox")).isVisible();
        falk.look("inbox");

        seen(franka, "cases.package-state.rejected");
        assertThat(panel).containsText("Wohnt noch in Konstanz");
        franka.open(first.substring(first.indexOf("cases/")) + "/handover");
        seen(franka, "cases.package-state.accepted");
        franka.look("handover-accepted");

        onATelephone(stage.visitor(Screen.PHONE), first.substring(first.indexOf("cases/")) + "/handover");
    }

    private static void onATelephone(Visitor franka, String address) {
        franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.open(address);
        franka.button(say("cases.handover.begin")).click();
        assertThat(franka.page().locator("#handover-draft")).isVisible();
        tick(franka, "cases.handover-part.languages");
        franka.look("handover-draft");
        franka.open("cases/inbox");
        waiting(franka).first().click();
        assertThat(franka.page().locator("#arrived .cases-handover-sheet")).isVisible();
        franka.look("inbox-package");
    }

    private static void prepare(Visitor franka, CasePages pages, String note) {
        pages.turnTo("cases.handover.title");
        franka.button(say("cases.handover.begin")).click();
        franka.field(say("cases.field.handoverReceiver")).fill(RECEIVER);
        franka.page().locator("vaadin-combo-box-item").getByText(RECEIVER).click();
        assertThat(franka.field(say("cases.field.handoverReceiverName"))).hasValue(RECEIVER);
        tick(franka, "cases.handover-part.languages");
        tick(franka, "cases.handover-part.household");
        franka.field(say("cases.field.handoverNote")).fill(note);
    }

    private static void send(Visitor franka) {
        franka.field(say("cases.field.provision")).fill("§ 69 Abs. 1 Nr. 1 SGB X");
        franka.button(say("cases.handover.preview")).click();
        var panel = franka.page().locator("#handover");
        assertThat(panel.locator(".cases-permitted")).isVisible();
        franka.button(say("cases.handover.send")).click();
        assertThat(panel.locator(".cases-contact")).containsText(RECEIVER);
    }

    private static void keepDocument(Visitor franka, CasePages pages, String title) {
        pages.turnTo("cases.document.title");
        franka.button(say("cases.document.add")).click();
        franka.page()
                .locator("#documents vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(title + ".png", "application/octet-stream", PHOTOGRAPH.png()));
        assertThat(franka.field(say("cases.field.documentTitle"))).hasValue(title);
        franka.field(say("cases.field.documentKind")).click();
        franka.page()
                .locator("vaadin-select-item")
                .getByText(say("cases.document-kind.contract"))
                .click();
        assertThat(franka.page().locator("vaadin-select[opened]")).hasCount(0);
        franka.button(say("cases.document.save")).click();
        assertThat(franka.page().locator("#documents .cases-document")).hasCount(1);
    }

    /** Nothing goes before somebody says what it is about; how much room there is stands beside the field. */
    private static void chooseDocument(Visitor franka, String title) {
        tick(franka, "cases.handover-part.documents");
        var chosen = franka.page()
                .locator("#handover-draft")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(say("cases.field.handoverDocuments"))
                                .setExact(true));
        assertThat(chosen).containsText("5 MB");
        chosen.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("input")
                .check();
        franka.button(say("cases.handover.preview")).click();
        assertThat(franka.page().locator("#handover-draft vaadin-checkbox-group[invalid]"))
                .containsText("Bitte wählen, wovon die Dokumente handeln.");
        franka.look("handover-documents");
        tick(franka, "cases.life-area.housing");
    }

    private static void seesDocument(Visitor falk, String title) {
        var item = falk.page().locator("#documents .cases-document");
        assertThat(item).containsText(title);
        item.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.document.look")))
                .click();
        assertThat(item.locator("img")).hasJSProperty("naturalWidth", PHOTOGRAPH.width());
        falk.look("handover-document-arrived");
    }

    /** The state in the sender's list, which follows a moment after the receiver's decision. */
    private static void seen(Visitor franka, String state) {
        franka.page().waitForCondition(() -> {
            franka.page().reload();
            franka.settle();
            return franka.page().locator("#handover").textContent().contains(say(state));
        });
    }

    /** Opens the package of this person, wherever it stands in the inbox. */
    private static void open(Visitor falk, Frame frame, String name) {
        frame.choose(say("cases.inbox.title"));
        falk.page().waitForURL(url -> url.endsWith("/cases/inbox"));
        falk.page().waitForCondition(() -> {
            falk.page().reload();
            falk.settle();
            return waiting(falk).count() > 0;
        });
        var links = waiting(falk);
        for (var index = 0; index < links.count(); index++) {
            links.nth(index).click();
            assertThat(falk.page().locator("#arrived .cases-handover-sheet")).isVisible();
            if (falk.page().locator("#arrived").textContent().contains(name)) {
                return;
            }
            falk.goBack();
            assertThat(falk.page().locator("#inbox")).isVisible();
        }
        throw new AssertionError("No package of " + name + " waits in the inbox");
    }

    private static Locator waiting(Visitor falk) {
        return falk.page()
                .locator("#inbox .cases-contact")
                .filter(new Locator.FilterOptions().setHasText(say("cases.package-state.received")))
                .locator("a");
    }

    private static void tick(Visitor visitor, String key) {
        visitor.page()
                .locator("#handover-draft vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .locator("input")
                .check();
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
