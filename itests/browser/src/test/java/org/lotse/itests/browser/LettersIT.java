package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A letter begins with a template that the team leader wrote, is filled from the case, and is printed with nothing left in braces. */
@Errands
class LettersIT {

    private static final String TEMPLATE = "Anfrage wegen Kursplatz";

    @Test
    void letterIsFilledFromTheCaseAndKeptAsADocument(Stage stage) {
        writeTemplate(stage);

        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        assertThat(frame.menu()).doesNotContain(say("cases.template.title"));
        var pages = CasePages.of(frame);
        var address = pages.openNewCase("Briefmann", "Amal");
        pages.turnTo("cases.document.title");
        franka.button(say("cases.letter.write")).click();
        choose(franka, "cases.field.template", TEMPLATE);
        assertThat(franka.field(say("cases.field.subject"))).hasValue("Kursplatz für Amal Briefmann");
        assertThat(notice(franka)).containsText(say("cases.placeholder.person-address"));
        franka.look("letter-filled");

        choose(franka, "cases.field.toPerson", say("cases.letter.to-other"));
        assertThat(franka.field(say("cases.field.letterReceiver"))).hasValue("");
        franka.field(say("cases.field.letterReceiver")).fill("Volkshochschule Konstanz");
        franka.page().keyboard().press("Enter");
        assertThat(franka.page().locator(".cases-letter")).containsText(say("cases.release-kind.secrecy"));
        franka.field(say("cases.field.address")).fill("Musterweg 7\n78462 Konstanz");
        franka.button(say("cases.letter.keep")).click();
        assertThat(franka.page().locator("vaadin-text-area[invalid]")).containsText("{{person.address}}");
        franka.look("letter-refused");

        var text = franka.field(say("cases.field.letterText"));
        text.fill(text.inputValue()
                .replace("{{person.address}}", "Rheingasse 3, 78462 Konstanz")
                .replace("{{? Beginn des Kurses}}", "1. März 2027"));
        var written = text.inputValue();
        assertThat(franka.page().locator("#letter vaadin-text-area").last())
                .containsText(say("cases.draft.kept", String.valueOf(written.length())));
        leaveAndComeBack(franka, address);
        assertThat(text).hasValue(written);

        franka.button(say("cases.letter.preview")).click();
        var sheet = sheet(franka, franka.page().locator("#letter iframe"));
        assertThat(sheet.text())
                .contains("Kursplatz für Amal Briefmann", "Stadt Konstanz · Rathausplatz 1", "Musterweg 7", "KN-2")
                .doesNotContain("{{");
        sheet.photograph("letter-sheet");
        franka.look("letter-preview");

        franka.button(say("cases.letter.keep")).click();
        assertThat(franka.page().locator("#letter")).containsText(say("cases.letter.record-title"));
        assertThat(franka.field(say("cases.field.receiver"))).hasValue("Volkshochschule Konstanz");
        franka.look("letter-recorded");
        franka.button(say("cases.form.cancel")).click();
        var document = franka.page().locator("#documents .cases-document");
        assertThat(document).containsText("Kursplatz für Amal Briefmann");
        document.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.document.look")))
                .first()
                .click();
        assertThat(sheet(franka, document.locator("iframe")).text()).contains("Rheingasse 3");

        franka.button(say("cases.letter.write")).click();
        assertThat(franka.field(say("cases.field.letterText"))).hasValue("");
    }

    /** A template of the office's own; one with a placeholder that there is not is refused beside its field. */
    private static void writeTemplate(Stage stage) {
        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ).choose(say("cases.template.title"));
        lena.look("templates");
        lena.field(say("cases.field.letterhead")).fill("Stadt Konstanz\nRathausplatz 1, 78462 Konstanz");
        lena.button(say("cases.template.letterhead-save")).click();
        assertThat(lena.told(say("cases.template.letterhead-saved"))).isVisible();

        lena.button(say("cases.template.add")).click();
        lena.field(say("cases.field.templateTitle")).fill(TEMPLATE);
        lena.field(say("cases.field.subject")).fill("Kursplatz für {{person.name}}");
        lena.field(say("cases.field.letterText")).fill("""
                Guten Tag,

                {{person.name}}, {{person.address}}, sucht ab {{? Beginn des Kurses}} einen {{course}}.

                Mit freundlichen Grüßen""");
        lena.button(say("cases.template.save")).click();
        var text = lena.field(say("cases.field.letterText"));
        assertThat(lena.page().locator("#templates vaadin-text-area[invalid]")).containsText("{{course}}");
        lena.look("template-refused");
        text.fill(text.inputValue().replace("{{course}}", "Platz in einem Sprachkurs"));
        lena.button(say("cases.template.preview")).click();
        assertThat(sheet(lena, lena.page().locator("#templates iframe")).text())
                .contains("Mustermann", "Rathausplatz 1")
                .doesNotContain("{{person");
        lena.look("template-preview");
        lena.button(say("cases.template.save")).click();
        assertThat(lena.page()
                        .locator("#templates .cases-entry")
                        .filter(new Locator.FilterOptions().setHasText(TEMPLATE)))
                .hasCount(1);
    }

    private static void leaveAndComeBack(Visitor visitor, String address) {
        visitor.settle();
        visitor.open("account");
        visitor.settle();
        visitor.open(address + "/letter");
        assertThat(visitor.page().locator(".cases-draft")).containsText(say("cases.draft.discard"));
    }

    private static PdfSheet sheet(Visitor visitor, Locator frame) {
        var response = visitor.page()
                .request()
                .get(frame.evaluate("frame => frame.src").toString());
        return new PdfSheet(response, response.body());
    }

    private static void choose(Visitor visitor, String field, String item) {
        visitor.field(say(field)).click();
        visitor.page().locator("vaadin-select-item").getByText(item).click();
        assertThat(visitor.page().locator("vaadin-select[opened]")).hasCount(0);
    }

    private static Locator notice(Visitor visitor) {
        return visitor.page().locator(".cases-letter-notice").last();
    }

    private static String say(String key, Object... arguments) {
        return Words.GERMAN.say(key, arguments);
    }
}
