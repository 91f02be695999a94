package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
            "funding", List.of(Person.FUNDING_OFFICER_OF_THE_DISTRICT, Person.FUNDING_OFFICER_OF_KONSTANZ),
            "helpers", List.of(Person.INSPECTOR_OF_BUESINGEN, Person.VOLUNTEER_OF_BUESINGEN),
            "liga", List.of(Person.STEERING_THE_LIGA, Person.TEAM_LEADER_OF_AWO, Person.READER_OF_RADOLFZELL),
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
        private final PageAddresses addresses;
        private final PageDialogs dialogs;

        Visit(Visitor visitor, Person person) {
            this.visitor = visitor;
            frame = visitor.signIn(person);
            axe = new Axe(visitor.page());
            addresses = new PageAddresses(visitor, frame);
            dialogs = new PageDialogs(visitor, axe);
        }

        /** Which of them could be seen. */
        Set<String> go(List<String> routes) {
            var seen = new HashSet<String>();
            addresses.learn(routes);
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
            var address = addresses.of(route);
            if (address.contains(":") && !address.startsWith("http")) {
                return false;
            }
            visitor.openInVain(address);
            visitor.settle();
            if (visitor.page().locator("#nothing-here").count() > 0) {
                return false;
            }
            axe.look(route);
            if (words == Words.GERMAN) {
                dialogs.look(route);
            }
            return true;
        }
    }
}
