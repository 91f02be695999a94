package org.lotse.cases.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The module's unit on a real Derby: made once for a test class, since that takes a second, and emptied before each test. */
final class CasesDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final List<String> TABLES = List.of(
            "CASES_CLOSING",
            "CASES_TRANSITION",
            "CASES_ENDING",
            "CASES_JUDGEMENT",
            "CASES_ASSESSMENT",
            "CASES_AREA where SORT_ORDER > 9",
            "CASES_DISPATCH",
            "CASES_ORIGIN",
            "CASES_PREPARATION",
            "CASES_APPOINTMENT",
            "CASES_COVER",
            "CASES_ABSENCE",
            "CASES_TASK",
            "CASES_DRAFT",
            "CASES_LETTER_DRAFT",
            "CASES_TEMPLATE",
            "CASES_SERVICE",
            "CASES_DESTINATION",
            "CASES_CARE_END",
            "CASES_FEED",
            "CASES_PLAN_COURSE",
            "CASES_PLAN_OUTCOME",
            "CASES_PLAN_REVIEW",
            "CASES_PLAN_MARK",
            "CASES_PLAN_STEP",
            "CASES_PLAN_GOAL",
            "CASES_PLAN",
            "CASES_DOCUMENT_PIECE",
            "CASES_DOCUMENT",
            "CASES_DISCLOSURE",
            "CASES_RELEASE",
            "CASES_DISPUTE",
            "CASES_SUPPORT_ANSWER",
            "CASES_SUPPORT",
            "CASES_HANDOVER",
            "CASES_EXTENSION",
            "CASES_MEMBER",
            "CASES_HOUSEHOLD",
            "CASES_DWELLING",
            "CASES_CONTACT",
            "CASES_SOUND",
            "CASES_SEARCH",
            "CASES_MERGED",
            "CASES_FILE",
            "CASES_IMPORT",
            "CASES_NUMBER where OPENING_YEAR > 0");

    private final FixedScope scope = new FixedScope();
    private Path directory;
    private DatabaseUnit unit;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("cases");
        unit = new DatabaseUnit(directory, "cases", CaseFile.class.getClassLoader(), scope);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        scope.in(FixedScope.SINGEN);
        empty();
        scope.in(FixedScope.KONSTANZ);
        empty();
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

    FixedScope scope() {
        return scope;
    }

    Transactions transactions() {
        return unit.transactions();
    }

    Entities entities() {
        return unit.entities();
    }

    private void empty() {
        unit.transactions()
                .write(() -> TABLES.forEach(table -> unit.entities()
                        .manager()
                        .createNativeQuery("delete from " + table)
                        .executeUpdate()));
    }
}
