package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** A volunteer with an account of their own, on a telephone: takes a shift, changes what is theirs, sees nothing else, and loses sight of it when account and entry are parted. */
@Errands
class OwnVolunteeringIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void aVolunteerTakesAShiftAndChangesWhatIsTheirs(Stage stage) {
        var hilda = stage.visitor();
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        planShift(hilda, "Kleiderkammer");
        var ingrid = stage.visitor(Screen.PHONE);
        var frame = ingrid.signIn(Person.VOLUNTEER_OF_BUESINGEN);
        assertThat(ingrid.page().locator("#start")).containsText(say("helpers.own.card-shifts"));
        ingrid.look("start-volunteer");
        frame.openMenu();
        Assertions.assertThat(frame.menu()).containsExactly(say("shell.start.title"), say("helpers.own.title"));

        // Nothing else is there for a volunteer.
        for (var closed :
                new String[] {"helpers", "helpers/circles", "helpers/activities/calendar", "helpers/requests"}) {
            ingrid.openInVain(closed);
            assertThat(ingrid.page().locator("#nothing-here")).isVisible();
        }

        ingrid.open("helpers/own");
        assertThat(ingrid.page().locator("#own h1")).containsText("Ingrid Musterschmid");
        var offered = ingrid.page()
                .locator("#offered-shifts li")
                .filter(new Locator.FilterOptions().setHasText("Kleiderkammer"));
        offered.locator("vaadin-button").click();
        confirmAllTheSame(ingrid, "helpers.own.sign-up");
        var mine =
                ingrid.page().locator("#own-shifts li").filter(new Locator.FilterOptions().setHasText("Kleiderkammer"));
        assertThat(mine).hasCount(1);
        assertThat(offered).hasCount(0);
        ingrid.look("own-signed-up");

        // What cannot be is told beside the field, and nothing typed is lost.
        var phone = ingrid.field(say("helpers.volunteer.phone"));
        phone.fill("anrufen");
        ingrid.button(say("helpers.form.save")).click();
        assertThat(ingrid.page().locator("#own")).containsText(say("helpers.rule.phone"));
        phone.fill("+49 7734 555");
        ingrid.button(say("helpers.form.save")).click();
        assertThat(ingrid.page().locator("body")).containsText(say("helpers.own.saved"));
        ingrid.open("helpers/own");
        assertThat(ingrid.field(say("helpers.volunteer.phone"))).hasValue("+49 7734 555");
        var sheet = PdfSheet.download(ingrid.page().locator("#papers a").first());
        Assertions.assertThat(sheet.text()).contains("Ingrid Musterschmid", "Kleiderkammer", "+49 7734 555");

        hilda.page().reload();
        hilda.settle();
        hilda.page().locator("#shifts tbody a").first().click();
        assertThat(hilda.page().locator("#signed-up .helpers-roster")).containsText("+49 7734 555");

        mine.locator("vaadin-button").click();
        confirm(ingrid, "helpers.own.withdraw");
        assertThat(mine).hasCount(0);
        assertThat(offered).hasCount(1);
        Axe.find(ingrid, "own");
    }

    @Test
    void whoseAccountIsPartedSeesTheEntryNoMore(Stage stage) {
        var hanno = stage.visitor();
        hanno.signIn(Person.COORDINATOR_OF_KONSTANZ);
        hanno.open("helpers?q=Zoe%20Mustervogel");
        hanno.settle();
        hanno.page()
                .locator("#volunteers vaadin-grid-cell-content")
                .getByText("Mustervogel, Zoe")
                .first()
                .click();
        hanno.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
        var account = hanno.page().locator("#account");
        assertThat(account).containsText("Zoe Mustervogel");
        hanno.look("account-joined");
        var zoe = stage.visitor();
        zoe.signIn(Person.VOLUNTEER_OF_KONSTANZ);
        zoe.open("helpers/own");
        assertThat(zoe.page().locator("#own-shifts")).isVisible();

        hanno.button(say("helpers.account.part")).click();
        confirm(hanno, "helpers.account.part");
        assertThat(account.locator("vaadin-combo-box")).isVisible();
        hanno.look("account-parted");
        zoe.button(say("helpers.form.save")).click();
        assertThat(zoe.page().locator("body")).containsText(say("helpers.rule.no-own-entry"));
        zoe.open("helpers/own");
        assertThat(zoe.page().locator("#own")).containsText(say("helpers.own.not-joined"));
        zoe.look("own-not-joined");

        hanno.button(say("helpers.account.join")).click();
        assertThat(account.locator("vaadin-combo-box[invalid]")).isVisible();
        hanno.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions()
                                .setName(say("helpers.account.which"))
                                .setExact(true))
                .fill("Zoe");
        hanno.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Zoe Mustervogel"))
                .click();
        hanno.button(say("helpers.account.join")).click();
        assertThat(hanno.button(say("helpers.account.part"))).isVisible();
        zoe.open("helpers/own");
        assertThat(zoe.page().locator("#own-shifts")).isVisible();
        zoe.look("own");
    }

    /** In a week, for one, and for everybody. */
    private static void planShift(Visitor hilda, String title) {
        hilda.open("helpers/activities/new");
        hilda.field(say("helpers.activity.name")).fill(title);
        hilda.button(say("helpers.activity.plan")).click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/activities/[0-9a-f-]{36}"));
        hilda.button(say("helpers.shift.add")).click();
        fill(hilda, "helpers.shift.day", DAY.format(OfficialDay.today().plusDays(7)));
        fill(hilda, "helpers.shift.from", "10:00");
        fill(hilda, "helpers.shift.to", "12:00");
        fill(hilda, "helpers.shift.needed", "1");
        hilda.page()
                .locator("#act")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(say("helpers.shift.plan"))
                                .setExact(true))
                .click();
        assertThat(hilda.page().locator("#shifts tbody tr")).hasCount(1);
    }

    private static void fill(Visitor visitor, String field, String value) {
        var input = visitor.field(say(field));
        input.fill(value);
        input.press("Enter");
    }

    /** Something speaks against it: it lies outside of her times. */
    private static void confirmAllTheSame(Visitor visitor, String key) {
        assertThat(visitor.page().getByRole(AriaRole.ALERTDIALOG))
                .containsText(say("helpers.own.warning.outside-availability"));
        visitor.look("own-consider");
        confirm(visitor, key);
    }

    private static void confirm(Visitor visitor, String key) {
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true))
                .click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
