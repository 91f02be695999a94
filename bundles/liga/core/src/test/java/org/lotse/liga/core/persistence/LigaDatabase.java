package org.lotse.liga.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The module's tables on a real database, made once for all tests of a class and empty before each. */
final class LigaDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final List<String> TABLES = List.of(
            "LIGA_COVER",
            "LIGA_ABSENCE",
            "LIGA_HEADS",
            "LIGA_CARE_TARGET",
            "LIGA_CARE_AIM",
            "LIGA_REPORTED",
            "LIGA_CARRIER_ACCOUNT",
            "LIGA_REQUEST_ENTRY",
            "LIGA_REQUEST",
            "LIGA_TASK",
            "LIGA_AGENDA",
            "LIGA_MEETING_GUEST",
            "LIGA_MEETING",
            "LIGA_PARTICIPANT",
            "LIGA_TRAINING_DAY",
            "LIGA_TRAINING",
            "LIGA_MANDATE",
            "LIGA_MANDATES",
            "LIGA_TOLD",
            "LIGA_CHANGE_STEP",
            "LIGA_CHANGE",
            "LIGA_DELIVERY_STEP",
            "LIGA_DELIVERY",
            "LIGA_CLAIM_LINE",
            "LIGA_CLAIM",
            "LIGA_SHARE",
            "LIGA_HOLDER",
            "LIGA_POST",
            "LIGA_EVALUATION",
            "LIGA_REFUND_RULE",
            "LIGA_AGREEMENT_TERRITORY",
            "LIGA_AGREEMENT",
            "LIGA_CHAIR_TERM",
            "LIGA_CHAIR",
            "LIGA_CARRIER_TERRITORY",
            "LIGA_CARRIER_CONTACT",
            "LIGA_CARRIER");

    private final FixedScope scope = new FixedScope();
    private Path directory;
    private DatabaseUnit unit;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("liga");
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (var tenant : List.of(FixedScope.SINGEN, FixedScope.KONSTANZ)) {
            scope.in(tenant);
            unit.transactions().write(() -> {
                unit.entities()
                        .manager()
                        .createNativeQuery("update LIGA_CLAIM set CORRECTS_ID = null")
                        .executeUpdate();
                TABLES.forEach(table -> unit.entities()
                        .manager()
                        .createNativeQuery("delete from " + table)
                        .executeUpdate());
            });
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
        unit = new DatabaseUnit(directory, "liga", Carrier.class.getClassLoader(), scope);
    }
}
