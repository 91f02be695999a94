package org.lotse.cases.core.application;

import java.time.Clock;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.core.application.importing.BackgroundCaseImports;
import org.lotse.cases.core.application.importing.ImportDesk;
import org.lotse.cases.core.application.importing.ListCheck;
import org.lotse.cases.core.application.importing.WorkOnLists;
import org.lotse.cases.core.domain.importing.ImportLog;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.tables.SpreadsheetTables;
import org.lotse.platform.testing.FixedScope;

/** The service that takes in lists, and its job: a test is the bell that is rung, and runs it. */
public final class ListsToTakeIn {

    private final CaseImports imports;
    private final WorkOnLists job;

    ListsToTakeIn(
            CaseOpening opening,
            DuplicateSearch duplicates,
            Colleagues colleagues,
            Transactions transactions,
            Access access,
            AuditTrail trail,
            FixedScope scope,
            Clock clock) {
        this(new InMemoryImportLog(), opening, duplicates, colleagues, transactions, access, trail, scope, clock);
    }

    /** Above this log, in these transactions. */
    public ListsToTakeIn(
            ImportLog log,
            CaseOpening opening,
            DuplicateSearch duplicates,
            Colleagues colleagues,
            Transactions transactions,
            Access access,
            AuditTrail trail,
            FixedScope scope,
            Clock clock) {
        var desk = new ImportDesk(scope);
        var check = new ListCheck(desk, opening, duplicates, colleagues, transactions, clock);
        imports = new BackgroundCaseImports(
                desk, log, new SpreadsheetTables(), asked -> {}, transactions, access, trail, scope, clock);
        job = new WorkOnLists(desk, check, opening, log, transactions, trail, scope, clock);
    }

    /** What people use. */
    public CaseImports imports() {
        return imports;
    }

    /** What works for them. */
    public WorkOnLists job() {
        return job;
    }
}
