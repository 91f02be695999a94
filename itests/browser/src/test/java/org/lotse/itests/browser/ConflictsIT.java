package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people change the same thing at the same time: the second one sees both values and decides; no input is lost. */
@Errands
class ConflictsIT {

    @Test
    void coreDataOfACaseAreDecidedFieldByFieldOnATelephone(Stage stage) {
        var franka = stage.visitor();
        var address = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ))
                .openNewCase("Gleichzeitig", "Rima");
        var lea = colleague(stage, Screen.PHONE);
        franka.open(address + "/edit");
        lea.open(address + "/edit");
        assertThat(lea.field(say("cases.field.familyName"))).hasValue("Gleichzeitig");

        fill(franka, "cases.field.familyName", "Von-Franka");
        fill(franka, "cases.field.reachHint", "Singen");
        franka.button(say("cases.edit.save")).click();
        assertThat(franka.page().locator("#case")).containsText("Von-Franka");
        fill(lea, "cases.field.familyName", "Von-Lea");
        fill(lea, "cases.field.phone", "07531 000111");
        lea.button(say("cases.edit.save")).click();

        var conflict = ConflictPage.of(lea);
        assertThat(conflict.dialog()).containsText("Franka Fallbeispiel");
        assertThat(conflict.choice(say("cases.field.familyName"))).containsText("Von-Lea");
        assertThat(conflict.choice(say("cases.field.familyName"))).containsText("Von-Franka");
        assertThat(conflict.dialog().locator(".lotse-conflict-taken")).containsText("Singen");
        conflict.save();
        assertThat(conflict.dialog()).containsText(say("shell.conflict.choose"));
        lea.photograph("conflict-390");
        conflict.theirs(say("cases.field.familyName")).save();

        assertThat(lea.page().locator("#case")).containsText("Von-Franka");
        assertThat(lea.page().locator("#case")).containsText("07531 000111");
        assertThat(lea.page().locator("#case")).containsText("Singen");
    }

    @Test
    void contactCorrectedInTwoWindowsIsDecidedByKeyboard(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Zweifenster", "Yonas");
        pages.logContact("Der erste Wortlaut");
        var elsewhere = stage.visitor();
        elsewhere.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        elsewhere.open(address);

        correctContact(elsewhere, "Der spätere Wortlaut");
        correctContact(franka, "Der frühere Wortlaut");
        franka.button(say("cases.contact.save")).click();
        assertThat(pages.shown()).containsText("Der frühere Wortlaut");
        elsewhere.button(say("cases.contact.save")).click();

        ConflictPage.of(elsewhere);
        assertThat(elsewhere.page().locator(".lotse-conflict-choice vaadin-radio-button[focused]"))
                .isVisible();
        elsewhere.photograph("conflict-contact");
        Axe.find(elsewhere, "the question between two values");
        elsewhere.page().keyboard().press("Space");
        elsewhere.button(say("shell.conflict.save")).focus();
        elsewhere.page().keyboard().press("Enter");
        assertThat(elsewhere.page().locator("#case .cases-note")).hasText("Der spätere Wortlaut");
    }

    @Test
    void textForAContactThatWasDeletedMeanwhileCanBeCopied(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Entfernt", "Semret");
        pages.logContact("Steht nicht mehr lange");
        var elsewhere = stage.visitor();
        elsewhere.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        elsewhere.open(address);
        correctContact(elsewhere, "Viel Arbeit an einem Text");

        franka.button(say("cases.contact.remove")).click();
        var confirm = franka.page().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']");
        assertThat(confirm).isVisible();
        Axe.find(franka, "the question before a contact is deleted");
        confirm.click();
        assertThat(pages.shown()).containsText(say("cases.contact.nothing-yet"));
        elsewhere.button(say("cases.contact.save")).click();

        assertThat(elsewhere.page().locator("vaadin-text-area[readonly] textarea"))
                .hasValue(Pattern.compile("[\\s\\S]*Viel Arbeit an einem Text[\\s\\S]*"));
        elsewhere.photograph("conflict-removed");
        Axe.find(elsewhere, "the input for something that is gone");
        elsewhere.button(say("shell.departure.read")).click();
        assertThat(elsewhere.page().locator(".cases-contact-form")).hasCount(0);
    }

    @Test
    void volunteerIsDecidedFieldByField(Stage stage) {
        var hanno = stage.visitor();
        hanno.signIn(Person.COORDINATOR_OF_KONSTANZ);
        hanno.open("helpers/new");
        fill(hanno, "helpers.volunteer.family-name", "Gleichzeitig");
        fill(hanno, "helpers.volunteer.phone", "07531 1");
        hanno.button(say("helpers.new.save")).click();
        hanno.page().waitForURL(url -> !url.endsWith("/new"));
        var lea = colleague(stage, Screen.DESK);
        lea.open(hanno.page().url());
        assertThat(lea.field(say("helpers.volunteer.phone"))).hasValue("07531 1");

        fill(hanno, "helpers.volunteer.phone", "07531 2");
        hanno.button(say("helpers.form.save")).click();
        assertThat(hanno.told(say("helpers.volunteer.saved"))).isVisible();
        fill(lea, "helpers.volunteer.phone", "07531 3");
        fill(lea, "helpers.volunteer.note", "Von Lea");
        lea.button(say("helpers.form.save")).click();

        var conflict = ConflictPage.of(lea);
        assertThat(conflict.dialog()).containsText("Hanno Helfermuster");
        lea.photograph("conflict");
        conflict.mine(say("helpers.volunteer.phone")).save();
        assertThat(lea.page().locator(".lotse-conflict-choice")).hasCount(0);
        hanno.page().reload();
        assertThat(hanno.field(say("helpers.volunteer.phone"))).hasValue("07531 3");
        assertThat(hanno.field(say("helpers.volunteer.note"))).hasValue("Von Lea");
    }

    @Test
    void rolesThatAnotherAdministratorGaveAreNotOverwrittenUnseen(Stage stage) {
        colleague(stage, Screen.DESK);
        var mina = administrator(stage);
        var other = administrator(stage);
        openRoles(mina);
        openRoles(other);

        tick(mina, "cases.role.reader");
        mina.button(say("admin.save")).click();
        assertThat(mina.told(say("admin.members.roles-changed", "Lea Lesebeispiel")))
                .isVisible();
        tick(other, "helpers.role.reader");
        other.button(say("admin.save")).click();

        var conflict = ConflictPage.of(other);
        conflict.theirs(say("admin.members.roles")).save();
        assertThat(other.page().locator(".lotse-conflict-choice")).hasCount(0);
        assertThat(other.page().locator("vaadin-checkbox-group")).hasCount(0);
        openRoles(other);
        assertThat(role(other, "cases.role.reader")).hasAttribute("checked", "");
        assertThat(role(other, "helpers.role.reader")).not().hasAttribute("checked", "");
    }

    /** Lea, who usually only reads, may work like everybody else today. */
    private static Visitor colleague(Stage stage, Screen screen) {
        new Operator(stage.demo())
                .assign(Town.KONSTANZ, Person.READER_OF_KONSTANZ, "cases.integration-manager", "helpers.coordinator");
        var lea = stage.visitor(screen);
        lea.signIn(Person.READER_OF_KONSTANZ);
        return lea;
    }

    private static Visitor administrator(Stage stage) {
        var administrator = stage.visitor();
        administrator.signIn(Person.ADMINISTRATOR_OF_KONSTANZ);
        administrator.open("platform/members");
        return administrator;
    }

    private static void openRoles(Visitor administrator) {
        administrator
                .button(Words.GERMAN.say("admin.members.acts-for", "Lea Lesebeispiel"))
                .click();
        administrator
                .page()
                .locator("vaadin-context-menu-item")
                .getByText(say("admin.members.change-roles"))
                .click();
        assertThat(administrator.page().locator("vaadin-checkbox-group")).isVisible();
    }

    private static Locator role(Visitor administrator, String key) {
        return administrator
                .page()
                .locator("vaadin-checkbox-group vaadin-checkbox")
                .filter(new Locator.FilterOptions()
                        .setHasText(say(key) + " · " + say(key.substring(0, key.indexOf('.')) + ".module.title")));
    }

    private static void tick(Visitor administrator, String key) {
        role(administrator, key).locator("input").check();
        assertThat(role(administrator, key)).hasAttribute("checked", "");
    }

    private static void correctContact(Visitor visitor, String note) {
        visitor.button(say("cases.contact.edit")).click();
        assertThat(visitor.page().locator(".cases-contact-form vaadin-select[focused]"))
                .isVisible();
        fill(visitor, "cases.field.contactNote", note);
    }

    private static void fill(Visitor visitor, String label, String text) {
        var field = visitor.field(say(label));
        field.fill(text);
        field.blur();
    }

    private static String say(String key, Object... values) {
        return Words.GERMAN.say(key, values);
    }
}
