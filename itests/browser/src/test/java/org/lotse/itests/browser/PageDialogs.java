package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What opens in pages and above them, one after the other, before the eyes of axe. */
final class PageDialogs {

    private final Visitor visitor;
    private final Axe axe;

    PageDialogs(Visitor visitor, Axe axe) {
        this.visitor = visitor;
        this.axe = axe;
    }

    /** Opens what a page asks in forms and dialogs of its own, and looks each over. */
    void look(String route, Words words) {
        switch (route) {
            case "platform/members" -> {
                dialog(route, visitor.button(words.say("admin.members.add")));
                chosen(route, words.say("admin.members.change-roles"));
                chosen(route, words.say("admin.members.reset-password"));
                chosen(route, words.say("admin.members.lock"));
                chosen(route, words.say("admin.members.remove"));
            }
            case "platform/modules" -> dialog(route, visitor.page().locator("#module-cases vaadin-button"));
            case "cases/new" -> {
                // The case that PageAddresses opened.
                visitor.field(words.say("cases.field.familyName")).fill("Zugang");
                visitor.field(words.say("cases.field.givenName")).fill("Probe");
                assertThat(visitor.page().locator("#similar li")).not().hasCount(0);
                axe.look(route + " with similar cases");
            }
            case "cases/:id" -> {
                visitor.button(words.say("cases.contact.log")).first().click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a contact");
                visitor.button(words.say("cases.period.ask")).first().click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of an extension");
                visitor.button(words.say("cases.support.ask")).first().click();
                assertThat(visitor.page().locator("#support .cases-panel-form")).isVisible();
                axe.look(route + " with the form of a support request");
            }
            case "helpers/activities/:id" -> {
                visitor.button(words.say("helpers.shift.add")).click();
                assertThat(visitor.page().locator("#act vaadin-time-picker")).hasCount(2);
                axe.look(route + " with the form of a shift");
            }
            case "helpers/requests/:id" -> {
                visitor.page().locator("#suggestions vaadin-button").first().click();
                assertThat(visitor.page().locator("#act vaadin-checkbox")).isVisible();
                axe.look(route + " with the form of a sponsorship");
                visitor.button(words.say("helpers.form.cancel")).click();
                visitor.button(words.say("helpers.decline.do")).first().click();
                assertThat(visitor.page().locator("#act vaadin-radio-group")).isVisible();
                axe.look(route + " with the form to decline");
            }
            case "funding" -> {
                visitor.field(words.say("funding.field.persons")).fill("64");
                visitor.field(words.say("funding.field.estimate")).fill("100");
                visitor.button(words.say("funding.claim.reckon")).click();
                assertThat(visitor.page().locator("#claim-sheet")).isVisible();
                axe.look(route + " with a claim");
            }
            case "liga/claims/:id" -> {
                visitor.button(words.say("liga.claim.give-back")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to give back");
            }
            case "liga/posts/new" -> {
                visitor.button(words.say("liga.post.holders-add")).click();
                visitor.button(words.say("liga.post.shares-add")).click();
                assertThat(visitor.page().locator(".liga-row")).hasCount(2);
                axe.look(route + " with a line of each table");
            }
            case "cases/appointments" -> {
                visitor.button(words.say("cases.quick.title")).click();
                shown(route + " with a contact from anywhere");
                closed();
                visitor.button(words.say("cases.appointments.plan")).click();
                shown(route + " with the form of an appointment");
                closed();
                visitor.page().getByText(words.say("shell.feed.title")).click();
                visitor.button(words.say(words == Words.GERMAN ? "shell.feed.make" : "shell.feed.renew"))
                        .click();
                assertThat(visitor.field(words.say("shell.feed.address"))).isVisible();
                axe.look(route + " with the address of a calendar");
            }
            case "cases/absences" -> {
                visitor.button(words.say("cases.absence.enter")).click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of an absence");
            }
            case "cases/my-day" -> dialog(route, visitor.button(words.say("cases.task.new")));
            case "cases/:id/appointments" -> {
                dialog(route, visitor.button(words.say("cases.task.new")));
                visitor.button(words.say("cases.appointments.plan")).click();
                assertThat(visitor.page().locator(".cases-dialog .cases-quick")).isVisible();
                visitor.button(words.say("cases.appointment.save")).click();
                visitor.page().locator(".cases-appointment").first().click();
                shown(route + " with an appointment");
                visitor.button(words.say("cases.appointment.hold")).click();
                assertThat(visitor.page().locator(".cases-dialog vaadin-checkbox-group"))
                        .isVisible();
                shown(route + " with what became of it");
                closed();
            }
            case "cases/:id/plan" -> plan(route, words);
            case "cases/directory" -> {
                visitor.button(words.say("cases.directory.add")).click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of a service");
            }
            case "cases/figures/report" -> dialog(route, visitor.page().locator("#report-send"));
            case "cases/:id/closing" -> {
                visitor.button(words.say("cases.closing.another")).click();
                assertThat(visitor.page().locator(".cases-panel-form [focused]").first())
                        .isVisible();
                axe.look(route + " with the form of a transition");
                visitor.button(words.say("cases.closing.close")).click();
                assertThat(visitor.button(words.say("cases.closing.close-now"))).isVisible();
                axe.look(route + " with the form of a closing");
            }
            case "cases/:id/releases" -> {
                visitor.button(words.say("cases.release.give")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a release");
                visitor.button(words.say("cases.disclosure.record")).click();
                assertThat(visitor.page().locator(".cases-contact-form"))
                        .containsText(words.say("cases.disclosure.new"));
                axe.look(route + " with the form of a disclosure");
            }
            case "cases/:id/merge" -> {
                visitor.field(words.say("cases.merge.other")).click();
                visitor.page().locator("vaadin-combo-box-item").first().click();
                assertThat(visitor.page().locator("#merge-preview")).isVisible();
                axe.look(route + " with what would come of it");
            }
            case "cases/:id/documents" -> documents(route, words);
            case "cases/:id/letter" -> letter(route, words);
            case "cases/templates" -> template(route, words);
            case "cases/:id/handover" -> {
                visitor.button(words.say("cases.handover.begin")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a package");
            }
            case "cases/inbox/:package" -> {
                visitor.button(words.say("cases.inbox.reject")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a rejection");
            }
            default -> {
                // No dialog of its own.
            }
        }
    }

    private void documents(String route, Words words) {
        visitor.button(words.say("cases.document.add")).click();
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Brief.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        assertThat(visitor.field(words.say("cases.field.documentTitle"))).hasValue("Brief");
        axe.look(route + " with the form of a document");
        visitor.field(words.say("cases.field.documentKind")).click();
        visitor.page().locator("vaadin-select-item").first().click();
        assertThat(visitor.page().locator("vaadin-select[opened]")).hasCount(0);
        visitor.button(words.say("cases.document.save")).click();
        assertThat(visitor.page().locator(".cases-document").first()).isVisible();
        axe.look(route + " with a document");
    }

    /** To somebody whom no release covers, with a placeholder left. */
    private void letter(String route, Words words) {
        visitor.field(words.say("cases.field.toPerson")).click();
        visitor.page()
                .locator("vaadin-select-item[role='option']")
                .getByText(words.say("cases.letter.to-other"))
                .click();
        visitor.settle();
        visitor.field(words.say("cases.field.letterReceiver")).fill("Jobcenter");
        // Its list stays open, and in the way, until the name is taken over.
        visitor.page().keyboard().press("Enter");
        visitor.field(words.say("cases.field.subject")).fill("Zugang");
        visitor.field(words.say("cases.field.letterText")).fill("{{person.address}}");
        visitor.button(words.say("cases.letter.preview")).click();
        assertThat(visitor.page().locator("vaadin-text-area[invalid]")).isVisible();
        assertThat(visitor.page().locator(".cases-letter-notice:visible")).isVisible();
        axe.look(route + " that cannot be printed yet");
    }

    private void template(String route, Words words) {
        visitor.button(words.say("cases.template.add")).click();
        assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
        visitor.field(words.say("cases.field.letterText")).fill("{{person.shoe-size}}");
        visitor.button(words.say("cases.template.preview")).click();
        assertThat(visitor.page().locator("vaadin-text-field[invalid]").first()).isVisible();
        axe.look(route + " with the form of a template");
    }

    /** In German the plan is begun; in English it is there. */
    private void plan(String route, Words words) {
        if (words == Words.GERMAN) {
            visitor.button(words.say("cases.plan.begin")).click();
        }
        visitor.button(words.say("cases.plan.agree")).click();
        assertThat(visitor.page().locator(".cases-inline-form")).isVisible();
        axe.look(route + " with the form of an agreement");
        visitor.button(words.say("cases.form.cancel")).click();
        visitor.button(words.say("cases.plan.goal-add")).click();
        assertThat(visitor.page().locator(".cases-inline-form")).isVisible();
        axe.look(route + " with the form of a goal");
    }

    private void dialog(String route, Locator button) {
        button.first().click();
        shown(route + " with its dialog");
        closed();
    }

    /** What one of the acts on the last line asks. */
    private void chosen(String route, String act) {
        visitor.page().locator("vaadin-button[aria-haspopup=menu]").last().click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
        shown(route + " with " + act);
        closed();
    }

    private void shown(String name) {
        assertThat(open()).not().hasCount(0);
        axe.look(name);
    }

    private void closed() {
        visitor.page().keyboard().press("Escape");
        assertThat(open()).hasCount(0);
    }

    /** A dialog is an empty element around what is seen, and so counts as hidden itself. */
    private Locator open() {
        return visitor.page().locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
    }
}
