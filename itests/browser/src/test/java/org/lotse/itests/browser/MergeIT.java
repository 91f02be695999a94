package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A team leader finds that one person has two cases, and makes them one. */
@Errands
class MergeIT {

    @Test
    void twoCasesOfOnePersonBecomeOneAndTheOldAddressLeadsThere(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var goes = pages.openNewCase("Doppelmuster", "Semhar");
        pages.logContact("Im zweiten Fall notiert");
        var number = franka.page().locator("#case .cases-number").innerText();
        pages = CasePages.of(new Frame(franka));
        var stays = pages.openNewCase("Doppelmuster", "Semhaar");
        assertThat(franka.button(say("cases.merge.do"))).hasCount(0);

        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open(path(stays));
        lena.look("merge-hint");
        lena.button(say("cases.merge.do")).click();
        assertThat(lena.page().locator("#merge")).containsText("Semhaar Doppelmuster");
        lena.look("merge-choose");
        lena.page()
                .locator("#merge .cases-similar a")
                .filter(new Locator.FilterOptions().setHasText(say("cases.merge.do")))
                .first()
                .click();

        var preview = lena.page().locator("#merge-preview");
        assertThat(preview.locator("#merge-contradictions")).containsText("Semhaar");
        assertThat(preview.locator("#merge-moves")).containsText("Kontakte: 1");
        assertThat(preview.locator("#merge-rules")).containsText(number);
        preview.locator("#merge-contradictions vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.merge.of-goes")))
                .locator("input")
                .check();
        lena.look("merge-preview");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        lena.page().setViewportSize(390, 844);
        lena.look("merge-preview-telephone-dark");
        lena.page().setViewportSize(1280, 900);
        lena.photograph("merge-preview-dark");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        preview.locator("vaadin-button").click();
        assertThat(preview.locator("vaadin-text-area[invalid]")).isVisible();
        lena.field(say("cases.merge.reason")).fill("Reisepass mit derselben Nummer");

        franka.open(path(goes));
        pages.logContact("Noch schnell geschrieben");
        merge(lena, preview);
        assertThat(preview.locator("#merge-moves")).containsText("Kontakte: 2");
        assertThat(lena.field(say("cases.merge.reason"))).hasValue("Reisepass mit derselben Nummer");
        preview.locator("#merge-contradictions vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.merge.of-goes")))
                .locator("input")
                .check();
        merge(lena, preview);

        var file = lena.page().locator("#case");
        assertThat(file).containsText("Semhar Doppelmuster");
        assertThat(file).containsText("Im zweiten Fall notiert");
        assertThat(lena.page().locator("#merged")).containsText(number);
        assertThat(lena.page().locator("#merged")).containsText("Reisepass mit derselben Nummer");
        lena.look("merged");
        lena.open(path(stays) + "/timeline");
        assertThat(lena.page().locator("body"))
                .containsText(say("cases.timeline.merged").replace("{0}", number));
        lena.open("cases?q=" + number);
        assertThat(lena.page().locator("#cases")).containsText("Doppelmuster, Semhar");

        franka.open(path(goes));
        assertThat(franka.page().locator("#case")).containsText(say("cases.merge.moved-here"));
        assertThat(franka.page().locator("#case")).containsText("Im zweiten Fall notiert");
        franka.look("merged-old-address");
    }

    private static void merge(Visitor visitor, Locator preview) {
        preview.locator("vaadin-button").click();
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("cases/"));
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
