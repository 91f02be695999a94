package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every table that can be downloaded comes to whom it belongs, and to nobody else who has its address. */
@Errands
class DownloadsIT {

    /** Who downloads tables, by module. */
    private static final Map<String, Reader> READERS = Map.of(
            "cases",
                    new Reader(
                            Town.KONSTANZ,
                            Person.INTEGRATION_MANAGER_OF_KONSTANZ,
                            "cases.integration-manager",
                            "helpers.coordinator"),
            "funding",
                    new Reader(
                            Town.DISTRICT,
                            Person.FUNDING_OFFICER_OF_THE_DISTRICT,
                            "funding.steering",
                            "cases.district-figures"),
            "helpers",
                    new Reader(
                            Town.KONSTANZ,
                            Person.COORDINATOR_OF_KONSTANZ,
                            "helpers.coordinator",
                            "cases.integration-manager"),
            "liga", new Reader(Town.DISTRICT, Person.STEERING_THE_LIGA, "liga.steering", "cases.district-figures"));

    private Operator operator;
    private Stage stage;

    /**
     * Who sees a module's tables, and where.
     *
     * @param role by which they do
     * @param otherRole with which they would see nothing of the module
     */
    private record Reader(Town town, Person person, String role, String otherRole) {

        void hasTheirRole(Operator operator) {
            operator.assign(town, person, role);
        }

        void hasAnotherRole(Operator operator) {
            operator.assign(town, person, otherRole);
        }
    }

    /** The address of a table is good as long as the page is open that has it, so each has a tab of its own. */
    private record Table(String module, String route, Visitor visitor, String address, String content) {}

    @BeforeEach
    void begin(Stage shared) {
        stage = shared;
        operator = new Operator(stage.demo());
    }

    @AfterEach
    void everybodyHasTheirRoles() {
        READERS.forEach((module, reader) -> {
            operator.enable(reader.town(), module);
            reader.hasTheirRole(operator);
        });
    }

    @Test
    void addressOfATableIsOfNoUseToOthersNorWithoutThePermissionNorWhereTheModuleIsOff() {
        var tables = tables(Registry.routes(stage.demo()));
        assertThat(tables).extracting(Table::module).contains("cases", "funding", "helpers", "liga");
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
        for (var module : READERS.keySet()) {
            var reader = READERS.get(module);
            reader.hasAnotherRole(operator);
            assertThat(of(module, tables))
                    .as("without the permission")
                    .noneMatch(table -> leaks(table, table.visitor()));
            reader.hasTheirRole(operator);
        }
        tables = tables(tables.stream().map(Table::route).toList());
        for (var module : READERS.keySet()) {
            var town = READERS.get(module).town();
            operator.disable(town, module);
            assertThat(of(module, tables)).as("with the module off").noneMatch(table -> leaks(table, table.visitor()));
            operator.enable(town, module);
        }
    }

    private static List<Table> of(String module, List<Table> tables) {
        return tables.stream().filter(table -> table.module().equals(module)).toList();
    }

    private List<Table> tables(List<String> routes) {
        var tables = new ArrayList<Table>();
        var visitors = new HashMap<String, Visitor>();
        for (var route : routes) {
            var module = Registry.module(route);
            if (module.equals("platform") || route.contains(":")) {
                continue;
            }
            assertThat(READERS)
                    .as("who sees the tables of " + module + "? Say it in DownloadsIT.READERS")
                    .containsKey(module);
            var visitor = visitors.computeIfAbsent(module, any -> somebodyOf(module));
            visitor.follow(route);
            table(route, visitor).ifPresent(table -> {
                tables.add(table);
                visitor.goOnInAnotherTab();
            });
        }
        return tables;
    }

    private Visitor somebodyOf(String module) {
        var visitor = stage.visitor();
        visitor.signIn(READERS.get(module).person());
        return visitor;
    }

    /** The first table of those that a page offers, beside papers. */
    private static Optional<Table> table(String route, Visitor visitor) {
        for (var link : visitor.page().locator("a.lotse-download").all()) {
            var address = link.evaluate("link => link.href").toString();
            var response = visitor.page().request().get(address);
            assertThat(response).isOK();
            if (response.headers().get("content-type").startsWith("text/csv")) {
                return Optional.of(new Table(Registry.module(route), route, visitor, address, response.text()));
            }
        }
        return Optional.empty();
    }

    /** Whether anything of the table, a single row of it, comes to them. */
    private static boolean leaks(Table table, Visitor visitor) {
        var response = visitor.page().request().get(table.address()).text();
        return table.content().lines().skip(1).anyMatch(response::contains);
    }
}
