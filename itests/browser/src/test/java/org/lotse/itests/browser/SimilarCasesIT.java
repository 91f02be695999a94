package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody enters a person who has a case already, spelt otherwise, and sees it before there are two. */
@Errands
class SimilarCasesIT {

    @Test
    void caseOfTheSamePersonIsShownWhileTheNameIsTypedAndOpensBesideTheForm(Stage stage) {
        var falk = stage.visitor();
        var pages = CasePages.of(falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        var address = pages.openNewCase("Schewtschenkomuster", "Oleksandr");
        falk.open("cases/new");
        var form = new CasePages.Form(falk);

        form.familyName().pressSequentially("Shevchenkomuster");
        form.givenName().pressSequentially("Олександр");

        var found = similar(falk).getByRole(AriaRole.LISTITEM);
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Oleksandr Schewtschenkomuster");
        assertThat(found).containsText(say("cases.resemblance.similar-name"));
        assertThat(similar(falk)).containsText(say("cases.similar.possible"));

        form.familyName().fill("Schewtschenkomuster");
        form.givenName().fill("Oleksandr");
        assertThat(similar(falk)).containsText(say("cases.similar.likely"));
        assertThat(found).containsText(say("cases.resemblance.same-name"));
        falk.look("similar-case");
        falk.page().setViewportSize(390, 844);
        falk.look("similar-case-telephone");
        falk.page().setViewportSize(1280, 900);

        var beside =
                falk.page().waitForPopup(() -> found.getByRole(AriaRole.LINK).click());
        assertThat(beside.locator("#case")).containsText("Oleksandr Schewtschenkomuster");
        assertThat(beside).hasURL(address);
        assertThat(form.familyName()).hasValue("Schewtschenkomuster");

        form.familyName().fill("Anderswer");
        assertThat(found).hasCount(0);
        form.save();
        assertThat(pages.shown()).containsText("Oleksandr Anderswer");
    }

    @Test
    void personOfAnotherTownIsNotShown(Stage stage) {
        var konrad = stage.visitor();
        var theirs = CasePages.of(konrad.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        theirs.openNewCase("Grenzmuster", "Nebenan");
        var falk = stage.visitor();
        CasePages.of(falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN)).openNewCase("Hiermuster", "Nebenan");
        falk.open("cases/new");
        var form = new CasePages.Form(falk);
        form.familyName().fill("Hiermuster");
        assertThat(similar(falk)).containsText("Nebenan Hiermuster");

        form.familyName().fill("Grenzmuster");

        assertThat(similar(falk).getByText("muster")).hasCount(0);
    }

    private static Locator similar(Visitor visitor) {
        return visitor.page().locator("#similar");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
