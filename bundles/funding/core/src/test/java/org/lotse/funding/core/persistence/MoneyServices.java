package org.lotse.funding.core.persistence;

import java.util.List;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.instalment.CountedHeads;
import org.lotse.funding.core.application.instalment.GrantPlans;
import org.lotse.funding.core.application.instalment.TransactionalInstalments;
import org.lotse.funding.core.application.passing.TransactionalPassings;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.testing.FakeAccess;

/** Instalments and passing-on as they are, on real tables, with what was granted told by a test. */
final class MoneyServices {

    final TransactionalInstalments instalments;
    final TransactionalPassings passings;

    MoneyServices(FundingDatabase database, List<Grant> granted, Permission... permissions) {
        var access = new FakeAccess(permissions);
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var changes = new FundingChanges(new Towns(), database.scope(), Told.CLOCK);
        var plans = new GrantPlans(new JpaLedgerBook(unit), Told.RULES, changes);
        var passingBook = new JpaPassingBook(unit);
        var grants = new GrantsToldOnce(granted);
        instalments = new TransactionalInstalments(
                grants,
                plans,
                passingBook,
                new CountedHeads(new JpaCountBook(unit), access),
                changes,
                access,
                transactions);
        passings = new TransactionalPassings(passingBook, grants, plans, changes, access, transactions);
    }

    /** For whoever steers the money of a district. */
    static MoneyServices all(FundingDatabase database, Grant... granted) {
        return new MoneyServices(
                database,
                List.of(granted),
                FundingPermissions.READ,
                FundingPermissions.APPLICATIONS,
                FundingPermissions.APPLY);
    }
}
