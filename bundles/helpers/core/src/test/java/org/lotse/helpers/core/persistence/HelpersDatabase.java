package org.lotse.helpers.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The module's tables on a real Derby, made once for all tests of a class and empty before each. */
final class HelpersDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final List<String> TABLES = List.of(
            "HELPERS_PAST_HOURS",
            "HELPERS_PAST_HELPERS",
            "HELPERS_HOURS",
            "HELPERS_PAYMENT",
            "HELPERS_ALLOWANCE_ELSEWHERE",
            "HELPERS_WITHDRAWN",
            "HELPERS_SPONSORSHIP",
            "HELPERS_REQUEST_LANGUAGE",
            "HELPERS_REQUEST_SLOT",
            "HELPERS_REQUEST",
            "HELPERS_CERTIFICATE",
            "HELPERS_CERTIFICATE_DELETION",
            "HELPERS_DELIVERY",
            "HELPERS_MESSAGE",
            "HELPERS_MESSAGE_TEMPLATE",
            "HELPERS_NOTICE",
            "HELPERS_MAIL_OPT_OUT",
            "HELPERS_SIGN_UP",
            "HELPERS_SHIFT_SKILL",
            "HELPERS_SHIFT",
            "HELPERS_ACTIVITY",
            "HELPERS_ACCOUNT",
            "HELPERS_PHOTO_PIECE",
            "HELPERS_PHOTO",
            "HELPERS_REGISTRATION",
            "HELPERS_REGISTRATION_PAGE",
            "HELPERS_FEED",
            "HELPERS_VOLUNTEER_CIRCLE",
            "HELPERS_CIRCLE_COORDINATOR",
            "HELPERS_CIRCLE",
            "HELPERS_VOLUNTEER_LANGUAGE",
            "HELPERS_VOLUNTEER_SKILL",
            "HELPERS_VOLUNTEER_AREA",
            "HELPERS_VOLUNTEER_SLOT",
            "HELPERS_VOLUNTEER_MOBILITY",
            "HELPERS_VOLUNTEER",
            "HELPERS_RETENTION",
            "HELPERS_ERASURE");

    private final FixedScope scope = new FixedScope();
    private Path directory;
    private DatabaseUnit unit;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("helpers");
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (var tenant : List.of(FixedScope.SINGEN, FixedScope.KONSTANZ)) {
            scope.in(tenant);
            unit.transactions()
                    .write(() -> TABLES.forEach(table -> unit.entities()
                            .manager()
                            .createNativeQuery("delete from " + table)
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
        unit = new DatabaseUnit(directory, "helpers", Volunteer.class.getClassLoader(), scope);
    }
}
