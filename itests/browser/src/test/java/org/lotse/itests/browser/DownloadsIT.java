package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every table that can be downloaded comes to whom it belongs, and to nobody else who has its address. */
@Errands
class DownloadsIT {

    /** Who downloads a module's tables in Konstanz. */
    private static final Map<String, Person> PEOPLE =
            Map.of("cases", Person.INTEGRATION_MANAGER_OF_KONSTANZ, "helpers", Person.COORDINATOR_OF_KONSTANZ);

    private static final Map<String, String> ROLES =
            Map.of("cases", "cases.integration-manager", "helpers", "helpers.coordinator");

    /** With which somebody may see nothing of the module. */
    private static final Map<String, String> OTHER_ROLES =
            Map.of("cases", "helpers.coordinator", "helpers", "cases.integration-manager");

    private Operator operator;
    private Stage stage;

    /** The address of a table is good as long as the page is open that has it, so each has a visitor of its own. */
    private record Table(String module, Visitor visitor, String address, String content) {}

    @BeforeEach
    void begin(Stage shared) {
        stage = shared;
        operator = new Operator(stage.demo());
    }

    @AfterEach
    void everybodyHasTheirRoles() {
        ROLES.forEach((module, role) -> {
            operator.enable(Town.KONSTANZ, module);
            operator.assign(Town.KONSTANZ, PEOPLE.get(module), role);
        });
    }

    @Test
    void addressOfATableIsOfNoUseToOthersNorWithoutThePermissionNorWhereTheModuleIsOff() {
        var tables = everyTable();
        assertThat(tables).extracting(Table::module).contains("cases", "helpers");
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.content().lines()).hasSizeGreaterThan(2));
        var stranger = stage.visitor();
        var neighbour = stage.visitor();
        neighbour.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        var colleague = stage.visitor();
        colleague.signIn(Person.ADMINISTRATOR_OF_KONSTANZ);

        assertThat(tables).allSatisfy(table -> {
            assertThat(leaks(table, stranger)).as("not signed in").isFalse();
            assertThat(leaks(table, neighbour)).as("in another town").isFalse();
            assertThat(leaks(table, colleague)).as("in another session").isFalse();
        });
        assertThat(tables).allSatisfy(table -> {
            operator.assign(Town.KONSTANZ, PEOPLE.get(table.module()), OTHER_ROLES.get(table.module()));
            assertThat(leaks(table, table.visitor()))
                    .as("without the permission")
                    .isFalse();
            operator.assign(Town.KONSTANZ, PEOPLE.get(table.module()), ROLES.get(table.module()));
        });
        tables = everyTable();
        assertThat(tables).allSatisfy(table -> {
            operator.disable(Town.KONSTANZ, table.module());
            assertThat(leaks(table, table.visitor())).as("with the module off").isFalse();
            operator.enable(Town.KONSTANZ, table.module());
        });
    }

    private List<Table> everyTable() {
        var tables = new ArrayList<Table>();
        var visitors = new HashMap<String, Visitor>();
        for (var route : Registry.routes(stage.demo())) {
            var module = Registry.module(route);
            if (module.equals("platform") || route.contains(":")) {
                continue;
            }
            assertThat(PEOPLE)
                    .as("who sees the tables of " + module + "? Say it in DownloadsIT.PEOPLE")
                    .containsKey(module);
            var visitor = visitors.computeIfAbsent(module, any -> somebodyOf(module));
            visitor.openInVain(route);
            visitor.settle();
            var link = visitor.page().locator("a.lotse-download");
            if (link.count() > 0) {
                var address = link.first().evaluate("link => link.href").toString();
                tables.add(new Table(module, visitor, address, download(visitor, address)));
                visitors.remove(module);
            }
        }
        return tables;
    }

    private Visitor somebodyOf(String module) {
        var visitor = stage.visitor();
        visitor.signIn(PEOPLE.get(module));
        return visitor;
    }

    private static String download(Visitor visitor, String address) {
        var response = visitor.page().request().get(address);
        assertThat(response).isOK();
        assertThat(response.headers().get("content-type")).startsWith("text/csv");
        return response.text();
    }

    /** Whether anything of the table, a single row of it, comes to them. */
    private static boolean leaks(Table table, Visitor visitor) {
        var response = visitor.page().request().get(table.address()).text();
        return table.content().lines().skip(1).anyMatch(response::contains);
    }
}
