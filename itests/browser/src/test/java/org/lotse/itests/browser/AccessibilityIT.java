package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every view that the product has, in both languages: WCAG 2.1 AA as far as a machine can tell. A new one is visited too, or fails. */
@Errands
class AccessibilityIT {

    /** Who sees the views of a module; each view is visited by the first who may. */
    private static final Map<String, List<Person>> PEOPLE = Map.of(
            "cases",
                    List.of(
                            Person.INTEGRATION_MANAGER_OF_KONSTANZ,
                            Person.ADMINISTRATOR_OF_GOTTMADINGEN,
                            Person.TEAM_LEADER_OF_KONSTANZ,
                            Person.SOCIAL_WORKER_OF_THE_DISTRICT,
                            Person.ANALYST_OF_THE_DISTRICT),
            "funding", List.of(Person.FUNDING_OFFICER_OF_KONSTANZ),
            "helpers", List.of(Person.INSPECTOR_OF_BUESINGEN, Person.VOLUNTEER_OF_BUESINGEN),
            "liga", List.of(Person.STEERING_THE_LIGA),
            "platform", List.of(Person.ADMINISTRATOR_OF_KONSTANZ, Person.DISTRICT_ADMINISTRATOR));

    @Test
    void pagesThatEverybodySees(Stage stage) {
        var visitor = stage.visitor();
        var axe = new Axe(visitor.page());
        for (var page : List.of("sign-in", "about", "accessibility", "mitmachen/08335015")) {
            visitor.open(page);
            visitor.settle();
            axe.look(page);
        }
        visitor.signIn(Person.READER_OF_KONSTANZ);
        for (var page : List.of("", "account")) {
            visitor.open(page);
            visitor.settle();
            axe.look("/" + page);
        }
        visitor.openInVain("nowhere");
        visitor.settle();
        axe.look("nothing-here");

        assertThat(axe.complaints()).isEmpty();
    }

    @Test
    void everyViewOfEveryModule(Stage stage) {
        var unseen = new TreeSet<>(Registry.routes(stage.demo()));
        assertThat(unseen).hasSizeGreaterThan(5);
        var complaints = new ArrayList<String>();
        for (var module : modules(unseen)) {
            assertThat(PEOPLE)
                    .as("who sees the views of " + module + "? Say it in AccessibilityIT.PEOPLE")
                    .containsKey(module);
            for (var person : PEOPLE.get(module)) {
                var visit = new Visit(stage.visitor(), person);
                visit.go(routes(unseen, module)).forEach(unseen::remove);
                complaints.addAll(visit.axe.complaints());
                stage.leave(visit.visitor);
            }
        }

        unseen.forEach(route -> complaints.add("Nobody visited " + route
                + ": give somebody in AccessibilityIT.PEOPLE the permission, or tell how to get there"));
        assertThat(complaints).isEmpty();
    }

    private static Set<String> modules(Set<String> routes) {
        var modules = new TreeSet<String>();
        routes.forEach(route -> modules.add(Registry.module(route)));
        return modules;
    }

    private static List<String> routes(Set<String> routes, String module) {
        return routes.stream()
                .filter(route -> Registry.module(route).equals(module))
                .toList();
    }

    /** One person going through a module's views, first in German, then in English. */
    private static final class Visit {

        private final Visitor visitor;
        private final Frame frame;
        private final Axe axe;
        private final Map<String, String> addresses = new HashMap<>();

        Visit(Visitor visitor, Person person) {
            this.visitor = visitor;
            frame = visitor.signIn(person);
            axe = new Axe(visitor.page());
        }

        /** Which of them could be seen. */
        Set<String> go(List<String> routes) {
            var seen = new HashSet<String>();
            learnAddresses(routes);
            for (var words : List.of(Words.GERMAN, Words.ENGLISH)) {
                routes.stream().filter(route -> see(route, words)).forEach(seen::add);
                if (words == Words.GERMAN) {
                    visitor.open("");
                    frame.otherLanguage();
                    axe.lookAtWordsOnly();
                    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
                }
            }
            return seen;
        }

        private boolean see(String route, Words words) {
            var address = addresses.getOrDefault(route, route);
            if (address.contains(":") && !address.startsWith("http")) {
                return false;
            }
            visitor.openInVain(address);
            visitor.settle();
            if (visitor.page().locator("#nothing-here").count() > 0) {
                return false;
            }
            axe.look(route);
            lookAtDialogs(route, words);
            return true;
        }

        /** Addresses with something in them that first has to be there. */
        private void learnAddresses(List<String> routes) {
            if (routes.contains("cases/:id")) {
                var address = CasePages.of(frame).openNewCase("Zugang", "Probe");
                addresses.put("cases/:id", address);
                addresses.put("cases/:id/edit", address + "/edit");
                addresses.put("cases/:id/household", address + "/household");
                addresses.put("cases/:id/timeline", address + "/timeline");
                addresses.put("cases/:id/appointments", address + "/appointments");
                addresses.put("cases/:id/documents", address + "/documents");
                addresses.put("cases/:id/letter", address + "/letter");
                addresses.put("cases/:id/releases", address + "/releases");
                addresses.put("cases/:id/assessments", address + "/assessments");
                addresses.put("cases/:id/closing", address + "/closing");
                addresses.put("cases/:id/assessments/:assessment", beginAssessment(address));
                addresses.put("cases/:id/handover", address + "/handover");
                learnPackage();
                addresses.put("cases/:id/plan", address + "/plan");
            }
            if (routes.contains("cases/:id/merge")) {
                learnCase();
            }
            if (routes.contains("cases/preparations/:id")) {
                learnPreparation();
            }
            if (routes.contains("helpers/:id")) {
                frame.choose(Words.GERMAN.say("helpers.list.title"));
                visitor.settle();
                visitor.page().locator("vaadin-grid").click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
                addresses.put("helpers/:id", visitor.page().url());
            }
            if (routes.contains("helpers/circles/:id")) {
                visitor.open("helpers/circles");
                visitor.page().locator(".helpers-circle-name a").first().click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/circles/[0-9a-f-]{36}"));
                addresses.put("helpers/circles/:id", visitor.page().url());
            }
            if (routes.contains("helpers/messages/:id")) {
                visitor.open("helpers/messages");
                visitor.settle();
                visitor.page()
                        .locator("#messages vaadin-grid-cell-content")
                        .getByText("Treffen des Helferkreises")
                        .click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/messages/[0-9a-f-]{36}"));
                addresses.put("helpers/messages/:id", visitor.page().url());
                visitor.open("helpers/messages/templates");
                visitor.page().locator("#templates li a").first().click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/messages/templates/[0-9a-f-]{36}"));
                addresses.put("helpers/messages/templates/:id", visitor.page().url());
            }
            if (routes.contains("helpers/activities/:id")) {
                visitor.open("helpers/activities");
                visitor.settle();
                visitor.page()
                        .locator("#activities vaadin-grid-cell-content")
                        .getByText("Umzug am Rhein")
                        .click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/activities/[0-9a-f-]{36}"));
                addresses.put("helpers/activities/:id", visitor.page().url());
                visitor.page().locator("#shifts tbody a").first().click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/shifts/[0-9a-f-]{36}"));
                addresses.put("helpers/shifts/:id", visitor.page().url());
            }
            if (routes.contains("helpers/hours/:id")) {
                learnEntry("hours", "Musterle, Irmgard");
            }
            if (routes.contains("helpers/payments/:id")) {
                learnEntry("payments", "Mustermann, Tarek");
            }
            if (routes.contains("liga/claims/:id")) {
                learnLiga();
            }
            if (routes.contains("helpers/requests/:id")) {
                visitor.open("helpers/requests?state=taken_up");
                visitor.settle();
                visitor.page()
                        .locator("#requests vaadin-grid-cell-content")
                        .getByText("Yonas")
                        .click();
                visitor.page().waitForURL(url -> url.matches(".*/helpers/requests/[0-9a-f-]{36}"));
                addresses.put("helpers/requests/:id", visitor.page().url());
            }
        }

        /** Something of each kind that the district steers. */
        private void learnLiga() {
            visitor.open("liga/carriers");
            visitor.page().locator(".liga-card-name a").first().click();
            visitor.page().waitForURL(url -> url.matches(".*/liga/carriers/[0-9a-f-]{36}"));
            addresses.put("liga/carriers/:id", visitor.page().url());
            addresses.put("liga/municipalities/:key", "liga/municipalities/08335063");
            learnRow("agreements", "liga/agreements", "Integrationsmanagement Hegau");
            learnRow("posts", "liga/posts?state=vacant", "IM Hegau, Stelle 3");
            learnRow("claims", "liga/claims?state=entered", "AWO");
        }

        private void learnRow(String list, String address, String text) {
            visitor.open(address);
            visitor.settle();
            visitor.page()
                    .locator("#" + list + " vaadin-grid-cell-content")
                    .getByText(text)
                    .first()
                    .click();
            visitor.page().waitForURL(url -> url.matches(".*/liga/" + list + "/[0-9a-f-]{36}"));
            addresses.put("liga/" + list + "/:id", visitor.page().url());
        }

        /** What stands in a list under somebody's name. */
        private void learnEntry(String list, String name) {
            visitor.open("helpers/" + list);
            visitor.settle();
            visitor.page()
                    .locator("#" + list + " vaadin-grid-cell-content")
                    .getByText(name)
                    .first()
                    .click();
            visitor.page().waitForURL(url -> url.matches(".*/helpers/" + list + "/[0-9a-f-]{36}"));
            addresses.put("helpers/" + list + "/:id", visitor.page().url());
        }

        /** Somebody's case, to merge another one with it, if this is somebody who sees cases. */
        private void learnCase() {
            visitor.openInVain("cases");
            visitor.settle();
            if (visitor.page().locator("#cases vaadin-grid").count() > 0) {
                visitor.page().locator("#cases vaadin-grid").click();
                visitor.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}"));
                addresses.put("cases/:id/merge", visitor.page().url() + "/merge");
            }
        }

        private String beginAssessment(String address) {
            visitor.open(address + "/assessments");
            visitor.button(Words.GERMAN.say("cases.assessment.begin")).click();
            visitor.page().waitForURL(url -> url.matches(".*/assessments/[0-9a-f-]{36}"));
            return visitor.page().url();
        }

        /** What is prepared in the district, if this is somebody there. */
        private void learnPreparation() {
            visitor.openInVain("cases/preparations");
            visitor.settle();
            var prepared = visitor.page().locator("#preparations .cases-contact a");
            if (prepared.count() > 0) {
                prepared.first().click();
                visitor.page().waitForURL(url -> url.matches(".*/cases/preparations/[0-9a-f-]{36}"));
                addresses.put("cases/preparations/:id", visitor.page().url());
            }
        }

        /** What waits in the inbox, if anything does. */
        private void learnPackage() {
            visitor.open("cases/inbox");
            visitor.settle();
            var waiting = visitor.page().locator("#inbox .cases-contact a");
            if (waiting.count() > 0) {
                waiting.first().click();
                visitor.page().waitForURL(url -> url.matches(".*/cases/inbox/[0-9a-f-]{36}"));
                addresses.put("cases/inbox/:package", visitor.page().url());
            }
        }

        private void lookAtDialogs(String route, Words words) {
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
                    // The case that learnAddresses opened.
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
                    assertThat(visitor.page().locator("#support .cases-panel-form"))
                            .isVisible();
                    axe.look(route + " with the form of a support request");
                }
                case "helpers/activities/:id" -> {
                    visitor.button(words.say("helpers.shift.add")).click();
                    assertThat(visitor.page().locator("#act vaadin-time-picker"))
                            .hasCount(2);
                    axe.look(route + " with the form of a shift");
                }
                case "helpers/requests/:id" -> {
                    visitor.page().locator("#suggestions vaadin-button").first().click();
                    assertThat(visitor.page().locator("#act vaadin-checkbox")).isVisible();
                    axe.look(route + " with the form of a sponsorship");
                    visitor.button(words.say("helpers.form.cancel")).click();
                    visitor.button(words.say("helpers.decline.do")).first().click();
                    assertThat(visitor.page().locator("#act vaadin-radio-group"))
                            .isVisible();
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
                    assertThat(visitor.page().locator(".cases-dialog .cases-quick"))
                            .isVisible();
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
                    assertThat(visitor.page()
                                    .locator(".cases-panel-form [focused]")
                                    .first())
                            .isVisible();
                    axe.look(route + " with the form of a transition");
                    visitor.button(words.say("cases.closing.close")).click();
                    assertThat(visitor.button(words.say("cases.closing.close-now")))
                            .isVisible();
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
            assertThat(visitor.page().locator("vaadin-text-field[invalid]").first())
                    .isVisible();
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
}
