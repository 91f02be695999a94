package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.importing.StartImport;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with lists. */
final class ImportActs {

    private static final ImportId SOME_LIST = new ImportId(new UUID(1, 9));
    private static final Map<Integer, ImportField> SOME_COLUMNS =
            Map.of(0, ImportField.FAMILY_NAME, 1, ImportField.OPENED_ON);

    private ImportActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("CaseImports.receive", CasesPermissions.IMPORT, ImportActs::receive),
                new Act("CaseImports.inHand", CasesPermissions.IMPORT, all -> all.imports.inHand()),
                new Act(
                        "CaseImports.start",
                        CasesPermissions.IMPORT,
                        all -> all.imports.start(new StartImport(SOME_LIST, SOME_COLUMNS, false))),
                new Act("CaseImports.cancel", CasesPermissions.IMPORT, all -> all.imports.cancel(SOME_LIST)),
                new Act("CaseImports.history", CasesPermissions.IMPORT, all -> all.imports.history()),
                new Act("CaseImports.undo", CasesPermissions.IMPORT, all -> all.imports.undo(SOME_LIST)));
    }

    private static void receive(InMemoryCases all) {
        try {
            all.imports.receive("liste.csv", new ByteArrayInputStream("Name;Beginn\nHaddad;2017".getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
