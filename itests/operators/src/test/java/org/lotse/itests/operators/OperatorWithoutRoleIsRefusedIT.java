package org.lotse.itests.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.itests.harness.ConsoleRefusal;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/** On a new JDK the bridge over the missing {@code Subject.getSubject} sits on this path: it must not let everybody do everything. */
class OperatorWithoutRoleIsRefusedIT {
    private static final String TENANTS = "lotse:tenant-list --json";

    @TempDir
    static Path work;

    private static Lotse lotse;
    private static Path operators;
    private static String asMade;

    @BeforeAll
    static void start() throws IOException {
        lotse = Lotse.start(work.resolve("home"), Profile.PLAIN);
        operators = lotse.home().resolve("keys/operators.properties");
        lotse.await("the operator's key", Duration.ofSeconds(30), () -> Files.exists(operators));
        asMade = Files.readString(operators);
    }

    @AfterEach
    void giveRolesBack() throws IOException {
        Files.writeString(operators, asMade);
    }

    @AfterAll
    static void stop() {
        lotse.close();
    }

    @Test
    void keyMadeAtFirstStartOpensTheShell() {
        assertThat(lotse.client(TENANTS)).contains("08335043");
    }

    @Test
    void whoMayOnlyLookFindsNoCommandOfOurs() throws IOException {
        giveOperator("viewer,ssh");

        assertThat(lotse.client("jaas:whoami -r")).contains("viewer").doesNotContain("admin");
        assertThatThrownBy(() -> lotse.client(TENANTS))
                .isInstanceOf(ConsoleRefusal.class)
                .hasMessageContaining("Command not found");
        assertThatThrownBy(() -> lotse.client("feature:uninstall lotse-cases")).isInstanceOf(ConsoleRefusal.class);
    }

    @Test
    void withoutTheRoleForTheShellNobodyGetsIn() throws IOException {
        giveOperator("admin");

        assertThatThrownBy(() -> lotse.client(TENANTS)).isInstanceOf(ConsoleRefusal.class);
    }

    @Test
    void keyThatWasTakenAwayOpensNothing() throws IOException {
        Files.writeString(operators, "# nobody\n");

        assertThatThrownBy(() -> lotse.client(TENANTS)).isInstanceOf(ConsoleRefusal.class);
    }

    private static void giveOperator(String roles) throws IOException {
        Files.writeString(operators, asMade.replaceFirst("(?m)^(operator = [^,]*),.*$", "$1," + roles));
    }
}
