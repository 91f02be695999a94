package org.lotse.funding.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.funding.core.domain.rule.StoredRules;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The module's tables on a real database, made once for all tests of a class; before each, nothing is there but what is shipped. */
final class FundingDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final String SHIPPED = "select ID from FUNDING_RULES where STATE = 'SHIPPED'";

    private static final List<String> DELETIONS = List.of(
            "FUNDING_ALLOCATION_ROW",
            "FUNDING_ALLOCATION",
            "FUNDING_COUNT_ENTRY",
            "FUNDING_COUNT",
            "FUNDING_GROUPING_PAST",
            "FUNDING_GROUPING_MEMBER",
            "FUNDING_GROUPING",
            "FUNDING_RULE_VALUE where RULES_ID not in (" + SHIPPED + ")",
            "FUNDING_RULES where STATE <> 'SHIPPED'");

    private final FixedScope scope = new FixedScope();
    private Path directory;
    private DatabaseUnit unit;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("funding");
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (var tenant : List.of(FixedScope.KONSTANZ, Towns.DISTRICT)) {
            scope.in(tenant);
            unit.transactions()
                    .write(() -> DELETIONS.forEach(what -> unit.entities()
                            .manager()
                            .createNativeQuery("delete from " + what)
                            .executeUpdate()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        unit.close();
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** As after a restart. */
    void reopen() {
        unit.close();
        open();
    }

    FixedScope scope() {
        return scope;
    }

    DatabaseUnit unit() {
        return unit;
    }

    private void open() {
        unit = new DatabaseUnit(directory, "funding", StoredRules.class.getClassLoader(), scope);
    }
}
