package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document is kept, seen, taken away as it came and removed; what is no document is refused beside its field. */
@Errands
class DocumentsIT {

    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;
    private static final byte[] PROGRAM = Arrays.copyOf("MZ This program cannot be run".getBytes(US_ASCII), 200);

    @Test
    void documentsAreKeptSeenTakenAwayAndRemoved(Stage stage) throws IOException {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        pages.openNewCase("Unterlage", "Amal");
        pages.turnTo("cases.document.title");
        var panel = franka.page().locator("#documents");
        assertThat(panel).containsText(say("cases.document.nothing-yet"));

        franka.button(say("cases.document.add")).click();
        choose(panel, "rechnung.exe", PROGRAM);
        assertThat(file(panel)).containsText("Erlaubt sind PDF, JPEG, PNG, DOCX, ODT");
        choose(panel, "Scan.pdf", Arrays.copyOf(pdf(), TOO_LARGE));
        assertThat(file(panel)).containsText("Erlaubt sind 10 MB");
        fill(franka, panel, "Rechnung.pdf", PROGRAM, "Bescheid");
        assertThat(file(panel)).containsText("Der Name sagt PDF");
        franka.photograph("document-disguised");
        assertThat(franka.field(say("cases.field.documentTitle"))).hasValue("Rechnung");
        franka.button(say("cases.form.cancel")).click();
        franka.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(file(panel)).hasCount(0);

        keep(franka, panel, "Bewilligung.pdf", pdf(), "Bescheid");
        keep(franka, panel, "Foto vom Brief.png", Picture.small().png(), "Brief");
        assertThat(items(panel)).hasCount(2);
        franka.look("documents");

        var letter = items(panel).first();
        press(letter, "cases.document.look");
        assertThat(letter.locator("img"))
                .hasJSProperty("naturalWidth", Picture.small().width());
        press(letter, "cases.document.look-no-more");
        assertThat(letter.locator("img")).hasCount(0);
        var notice = items(panel).last();
        press(notice, "cases.document.look");
        var preview = notice.locator("iframe");
        assertThat(preview).isVisible();
        servedForThisPageOnly(
                franka, stage, preview.evaluate("frame => frame.src").toString());
        franka.photograph("document-preview");

        var download = franka.page()
                .waitForDownload(() -> notice.locator("a.lotse-file-download").click());
        assertThat(download.suggestedFilename()).isEqualTo("Bewilligung.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(pdf());

        franka.field(say("cases.document.search")).fill("brief foto");
        assertThat(items(panel)).hasCount(1);
        assertThat(items(panel)).containsText("Foto vom Brief");
        franka.field(say("cases.document.search")).fill("");
        assertThat(items(panel)).hasCount(2);

        remove(franka, items(panel).last(), "doppelt abgelegt");
        assertThat(items(panel)).hasCount(1);
        var removed = panel.locator("vaadin-details");
        removed.locator("vaadin-details-summary").click();
        assertThat(removed).containsText("doppelt abgelegt");
        assertThat(removed).not().containsText("Bewilligung");
    }

    /** Whoever has nothing but the address has nothing; and the browser is told to do nothing with it but show it here. */
    private static void servedForThisPageOnly(Visitor visitor, Stage stage, String address) {
        var served = visitor.page().request().get(address);
        assertThat(served).isOK();
        assertThat(served.body()).isEqualTo(pdf());
        assertThat(served.headers())
                .containsAllEntriesOf(Map.of(
                        "content-type", "application/pdf",
                        "x-content-type-options", "nosniff",
                        "x-frame-options", "SAMEORIGIN",
                        "cache-control", "no-store"));
        assertThat(served.headers().get("content-disposition"))
                .startsWith("inline")
                .contains("Bewilligung.pdf");
        assertThat(served.headers().get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'");
        var stranger = stage.visitor().page().request().get(address);
        assertThat(stranger.text()).doesNotContain("%PDF");
        var neighbour = stage.visitor();
        neighbour.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        assertThat(neighbour.page().request().get(address).text()).doesNotContain("%PDF");
    }

    private static void keep(Visitor visitor, Locator panel, String name, byte[] content, String kind) {
        var before = items(panel).count();
        visitor.button(say("cases.document.add")).click();
        fill(visitor, panel, name, content, kind);
        assertThat(items(panel)).hasCount(before + 1);
        assertThat(file(panel)).hasCount(0);
    }

    /** Fills in what is asked, the title coming from the file's name, and saves. */
    private static void fill(Visitor visitor, Locator panel, String name, byte[] content, String kind) {
        choose(panel, name, content);
        assertThat(visitor.field(say("cases.field.documentTitle"))).hasValue(name.substring(0, name.indexOf('.')));
        visitor.field(say("cases.field.documentKind")).click();
        visitor.page().locator("vaadin-select-item").getByText(kind).click();
        assertThat(visitor.page().locator("vaadin-select[opened]")).hasCount(0);
        visitor.button(say("cases.document.save")).click();
    }

    private static void remove(Visitor visitor, Locator item, String reason) {
        item.locator("vaadin-button[aria-label='" + say("cases.document.remove") + "']")
                .click();
        visitor.field(say("cases.field.removalReason")).fill(reason);
        visitor.photograph("document-removal");
        visitor.button(say("cases.document.remove-now")).click();
    }

    private static void choose(Locator panel, String name, byte[] content) {
        panel.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void press(Locator item, String key) {
        item.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .click();
    }

    private static Locator file(Locator panel) {
        return panel.locator(".lotse-file-field");
    }

    private static Locator items(Locator panel) {
        return panel.locator(".cases-document");
    }

    private static byte[] pdf() {
        var text = "BT /F1 28 Tf 60 700 Td (Bewilligungsbescheid) Tj ET";
        return """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(text.length(), text).getBytes(US_ASCII);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
