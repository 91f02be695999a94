package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What opens in pages and above them, one after the other, before the eyes of axe: in German, since another language changes its words alone. */
final class PageDialogs {

    private final Visitor visitor;
    private final Axe axe;

    PageDialogs(Visitor visitor, Axe axe) {
        this.visitor = visitor;
        this.axe = axe;
    }

    /** Opens what a page asks in forms and dialogs of its own, and looks each over. */
    void look(String route) {
        switch (route) {
            case "platform/members" -> {
                dialog(route, visitor.button(say("admin.members.add")));
                chosen(route, say("admin.members.change-roles"));
                chosen(route, say("admin.members.reset-password"));
                chosen(route, say("admin.members.lock"));
                chosen(route, say("admin.members.remove"));
            }
            case "platform/modules" -> dialog(route, visitor.page().locator("#module-cases vaadin-button"));
            case "cases/new" -> {
                // The case that PageAddresses opened.
                visitor.field(say("cases.field.familyName")).fill("Zugang");
                visitor.field(say("cases.field.givenName")).fill("Probe");
                assertThat(visitor.page().locator("#similar li")).not().hasCount(0);
                axe.look(route + " with similar cases");
            }
            case "cases/:id" -> {
                visitor.button(say("cases.contact.log")).first().click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a contact");
                visitor.button(say("cases.period.ask")).first().click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of an extension");
                visitor.button(say("cases.support.ask")).first().click();
                assertThat(visitor.page().locator("#support .cases-panel-form")).isVisible();
                axe.look(route + " with the form of a support request");
            }
            case "helpers/activities/:id" -> {
                visitor.button(say("helpers.shift.add")).click();
                assertThat(visitor.page().locator("#act vaadin-time-picker")).hasCount(2);
                axe.look(route + " with the form of a shift");
            }
            case "helpers/requests/:id" -> {
                visitor.page().locator("#suggestions vaadin-button").first().click();
                assertThat(visitor.page().locator("#act vaadin-checkbox")).isVisible();
                axe.look(route + " with the form of a sponsorship");
                visitor.button(say("helpers.form.cancel")).click();
                visitor.button(say("helpers.decline.do")).first().click();
                assertThat(visitor.page().locator("#act vaadin-radio-group")).isVisible();
                axe.look(route + " with the form to decline");
            }
            case "funding" -> {
                visitor.field(say("funding.field.persons")).fill("64");
                visitor.field(say("funding.field.estimate")).fill("100");
                visitor.button(say("funding.claim.reckon")).click();
                assertThat(visitor.page().locator("#claim-sheet")).isVisible();
                axe.look(route + " with a claim");
            }
            case "funding/applications/:id" -> {
                visitor.button(say("funding.application.take-back")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to take back");
            }
            case "funding/instalments/:id" -> {
                visitor.button(say("funding.instalment.book")).click();
                assertThat(visitor.page().locator("#act vaadin-date-picker")).isVisible();
                axe.look(route + " with the form of a payment");
                visitor.button(say("funding.plan.change")).click();
                var plan = visitor.page().locator("#act .funding-plan-line");
                assertThat(plan.first()).isVisible();
                axe.look(route + " with the form of the plan");
            }
            case "funding/proofs/:id" -> {
                // One that was sent.
                visitor.button(say("funding.proof.correct")).click();
                assertThat(visitor.page().locator("#act")).isVisible();
                axe.look(route + " with the form to correct");
            }
            case "liga/changes/:id" -> {
                visitor.button(say("liga.change.abandon")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to give up");
            }
            case "liga/claims/:id" -> {
                visitor.button(say("liga.claim.give-back")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to give back");
            }
            case "liga/care-ratio/:key" -> {
                visitor.button(say("liga.load.heads-enter")).click();
                assertThat(visitor.page().locator("#act vaadin-integer-field")).isVisible();
                axe.look(route + " with the form of a number of people");
            }
            case "liga/trainings/:id" -> {
                visitor.button(say("liga.participant.enter-other")).click();
                assertThat(visitor.page().locator("#act vaadin-combo-box")).isVisible();
                axe.look(route + " with the form to sign somebody up");
            }
            case "liga/meetings/:id" -> {
                visitor.button(say("liga.task.add")).click();
                assertThat(visitor.page().locator("#act vaadin-date-picker")).isVisible();
                axe.look(route + " with the form of a to-do");
            }
            case "liga/requests/:id" -> {
                visitor.button(say("liga.request.answer")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to answer");
            }
            case "liga/own-requests/:id" -> {
                visitor.button(say("liga.own-request.answer")).click();
                assertThat(visitor.page().locator("#act vaadin-text-area")).isVisible();
                axe.look(route + " with the form to answer");
            }
            case "liga/agreements/:id" -> {
                visitor.button(say("shell.attachment.add")).click();
                assertThat(visitor.page().locator("#attachments vaadin-upload")).isVisible();
                axe.look(route + " with the form for a paper");
            }
            case "liga/absences" -> {
                visitor.button(say("liga.absence.enter")).click();
                assertThat(visitor.page().locator("#absence-form")).isVisible();
                axe.look(route + " with the form of an absence");
            }
            case "liga/posts/new" -> {
                visitor.button(say("liga.post.holders-add")).click();
                visitor.button(say("liga.post.shares-add")).click();
                assertThat(visitor.page().locator(".liga-row")).hasCount(2);
                axe.look(route + " with a line of each table");
            }
            case "cases/appointments" -> {
                visitor.button(say("cases.quick.title")).click();
                shown(route + " with a contact from anywhere");
                closed();
                visitor.button(say("cases.appointments.plan")).click();
                shown(route + " with the form of an appointment");
                closed();
                visitor.page().getByText(say("shell.feed.title")).click();
                visitor.button(say("shell.feed.make")).click();
                assertThat(visitor.field(say("shell.feed.address"))).isVisible();
                axe.look(route + " with the address of a calendar");
            }
            case "cases/absences" -> {
                visitor.button(say("cases.absence.enter")).click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of an absence");
            }
            case "cases/my-day" -> dialog(route, visitor.button(say("cases.task.new")));
            case "cases/:id/appointments" -> {
                dialog(route, visitor.button(say("cases.task.new")));
                visitor.button(say("cases.appointments.plan")).click();
                assertThat(visitor.page().locator(".cases-dialog .cases-quick")).isVisible();
                visitor.button(say("cases.appointment.save")).click();
                visitor.page().locator(".cases-appointment").first().click();
                shown(route + " with an appointment");
                visitor.button(say("cases.appointment.hold")).click();
                assertThat(visitor.page().locator(".cases-dialog vaadin-checkbox-group"))
                        .isVisible();
                shown(route + " with what became of it");
                closed();
            }
            case "cases/:id/plan" -> plan(route);
            case "cases/directory" -> {
                visitor.button(say("cases.directory.add")).click();
                assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
                axe.look(route + " with the form of a service");
            }
            case "cases/figures/report" -> dialog(route, visitor.page().locator("#report-send"));
            case "cases/:id/closing" -> {
                visitor.button(say("cases.closing.another")).click();
                assertThat(visitor.page().locator(".cases-panel-form [focused]").first())
                        .isVisible();
                axe.look(route + " with the form of a transition");
                visitor.button(say("cases.closing.close")).click();
                assertThat(visitor.button(say("cases.closing.close-now"))).isVisible();
                axe.look(route + " with the form of a closing");
            }
            case "cases/:id/releases" -> {
                visitor.button(say("cases.release.give")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a release");
                visitor.button(say("cases.disclosure.record")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).containsText(say("cases.disclosure.new"));
                axe.look(route + " with the form of a disclosure");
            }
            case "cases/:id/merge" -> {
                visitor.field(say("cases.merge.other")).click();
                visitor.page().locator("vaadin-combo-box-item").first().click();
                assertThat(visitor.page().locator("#merge-preview")).isVisible();
                axe.look(route + " with what would come of it");
            }
            case "cases/:id/documents" -> documents(route);
            case "cases/:id/letter" -> letter(route);
            case "cases/templates" -> template(route);
            case "cases/:id/handover" -> {
                visitor.button(say("cases.handover.begin")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a package");
            }
            case "cases/inbox/:package" -> {
                visitor.button(say("cases.inbox.reject")).click();
                assertThat(visitor.page().locator(".cases-contact-form")).isVisible();
                axe.look(route + " with the form of a rejection");
            }
            default -> {
                // No dialog of its own.
            }
        }
    }

    private void documents(String route) {
        visitor.button(say("cases.document.add")).click();
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Brief.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        assertThat(visitor.field(say("cases.field.documentTitle"))).hasValue("Brief");
        axe.look(route + " with the form of a document");
        visitor.field(say("cases.field.documentKind")).click();
        visitor.page().locator("vaadin-select-item").first().click();
        assertThat(visitor.page().locator("vaadin-select[opened]")).hasCount(0);
        visitor.button(say("cases.document.save")).click();
        assertThat(visitor.page().locator(".cases-document").first()).isVisible();
        axe.look(route + " with a document");
    }

    /** To somebody whom no release covers, with a placeholder left. */
    private void letter(String route) {
        visitor.field(say("cases.field.toPerson")).click();
        visitor.page()
                .locator("vaadin-select-item[role='option']")
                .getByText(say("cases.letter.to-other"))
                .click();
        visitor.settle();
        visitor.field(say("cases.field.letterReceiver")).fill("Jobcenter");
        // Its list stays open, and in the way, until the name is taken over.
        visitor.page().keyboard().press("Enter");
        visitor.field(say("cases.field.subject")).fill("Zugang");
        visitor.field(say("cases.field.letterText")).fill("{{person.address}}");
        visitor.button(say("cases.letter.preview")).click();
        assertThat(visitor.page().locator("vaadin-text-area[invalid]")).isVisible();
        assertThat(visitor.page().locator(".cases-letter-notice:visible")).isVisible();
        axe.look(route + " that cannot be printed yet");
    }

    private void template(String route) {
        visitor.button(say("cases.template.add")).click();
        assertThat(visitor.page().locator(".cases-panel-form")).isVisible();
        visitor.field(say("cases.field.letterText")).fill("{{person.shoe-size}}");
        visitor.button(say("cases.template.preview")).click();
        assertThat(visitor.page().locator("vaadin-text-field[invalid]").first()).isVisible();
        axe.look(route + " with the form of a template");
    }

    private void plan(String route) {
        visitor.button(say("cases.plan.begin")).click();
        visitor.button(say("cases.plan.agree")).click();
        assertThat(visitor.page().locator(".cases-inline-form")).isVisible();
        axe.look(route + " with the form of an agreement");
        visitor.button(say("cases.form.cancel")).click();
        visitor.button(say("cases.plan.goal-add")).click();
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

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
