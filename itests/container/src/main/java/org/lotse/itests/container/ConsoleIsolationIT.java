package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Parser;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command of the operators' shell is typed by everybody who must not, and with everything it must not reach:
 * generated from the shell's own registry, so that a new command is tried the day it is made.
 */
class ConsoleIsolationIT {

    /** The commands that work in no tenant, and why. */
    private static final Map<String, String> WITHOUT_A_TENANT = Map.of(
            "tenant-list", "names and keys of public bodies",
            "keystore-passphrase", "of the machine's key stores, whose passphrase opens every tenant's",
            "database-list", "sizes and states, nothing that is in a database",
            "funding-compute",
                    "reckons with published rules what the operator types; keeps and shows nothing of anybody's",
            "deployment-list", "what is installed is installed for all",
            "deployment-rollback", "what is installed is installed for all");

    private static ConsoleIsolation isolation;

    @BeforeAll
    static void everythingIsThere() throws InterruptedException {
        isolation = new ConsoleIsolation(WITHOUT_A_TENANT.keySet());
    }

    @AfterAll
    static void close() {
        if (isolation != null) {
            isolation.close();
        }
    }

    @Test
    void commandsAreFound() {
        assertThat(ConsoleCommand.all())
                .extracting(ConsoleCommand::name)
                .contains("user-lock", "audit-export", "job-run", "event-retry")
                .containsAll(WITHOUT_A_TENANT.keySet());
    }

    @TestFactory
    Stream<DynamicTest> whoLacksSomethingIsRefused() {
        return ConsoleCommand.all().stream()
                .map(command -> DynamicTest.dynamicTest(
                        "refused " + command,
                        () -> assertThat(isolation.complaints(command)).isEmpty()));
    }

    @Test
    void commandThatAsksNobodyIsCaught() {
        assertThat(complaints(new OpenHatch()))
                .anyMatch(complaint -> complaint.contains("an unknown tenant"))
                .anyMatch(complaint -> complaint.contains("no tenant at all"))
                .anyMatch(complaint -> complaint.contains("showed what lies elsewhere"));
    }

    @Test
    void commandWithoutATenantHasToSayWhy() {
        assertThat(complaints(new Lantern())).singleElement().asString().contains("WITHOUT_A_TENANT");
    }

    @Test
    void commandWhoseArgumentsNobodyKnowsIsCaught() {
        assertThat(complaints(new Painter())).singleElement().asString().contains("[colour]");
    }

    private static List<String> complaints(Planted planted) {
        var registry = Product.service(SessionFactory.class).getRegistry();
        registry.register(planted);
        try {
            return isolation.complaints(ConsoleCommand.of(planted));
        } finally {
            registry.unregister(planted);
        }
    }

    /** Planted: answers everybody the same. */
    private abstract static class Planted implements Command {

        private final String name;

        Planted(String name) {
            this.name = name;
        }

        @Override
        public String getScope() {
            return ConsoleCommand.SCOPE;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return "Planted";
        }

        @Override
        public @Nullable Completer getCompleter(boolean scoped) {
            return null;
        }

        @Override
        public @Nullable Parser getParser() {
            return null;
        }

        @Override
        public @Nullable Object execute(Session session, List<Object> arguments) {
            System.out.println(ConsoleIsolation.SECRET);
            return null;
        }
    }

    private static final class OpenHatch extends Planted {
        @Argument(name = ConsoleCommand.TENANT, required = true)
        private @Nullable String ags;

        OpenHatch() {
            super("planted-hatch");
        }
    }

    private static final class Lantern extends Planted {
        Lantern() {
            super("planted-lantern");
        }
    }

    private static final class Painter extends Planted {
        @Argument(name = ConsoleCommand.TENANT, required = true)
        private @Nullable String ags;

        @Argument(index = 1, name = "colour", required = true)
        private @Nullable String colour;

        Painter() {
            super("planted-painter");
        }
    }
}
