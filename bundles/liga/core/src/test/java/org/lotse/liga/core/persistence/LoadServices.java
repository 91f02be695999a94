package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.load.LoadKnowledge;
import org.lotse.liga.core.application.load.TakeFigures;
import org.lotse.liga.core.application.load.TransactionalCareRatios;
import org.lotse.liga.core.application.load.TransactionalCareTargets;
import org.lotse.liga.core.application.load.TransactionalCarrierAccounts;
import org.lotse.liga.core.application.load.TransactionalCarrierLoads;
import org.lotse.liga.core.application.load.TransactionalHeadCounts;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryReports;

/** The services of care ratios as they are, on real tables, with reports in memory. Ada leads a team. */
final class LoadServices {

    static final Colleague ADA = new Colleague(FixedScope.ADA.id(), FixedScope.ADA.displayName());

    final TransactionalCareRatios ratios;
    final TransactionalHeadCounts heads;
    final TransactionalCareTargets targets;
    final TransactionalCarrierLoads loads;
    final TransactionalCarrierAccounts accounts;
    final TakeFigures job;
    final AtomicInteger rung = new AtomicInteger();

    LoadServices(LigaDatabase database, InMemoryReports reports, Permission... granted) {
        var access = new FakeAccess(granted);
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var changes = new LigaChanges(new Towns(), database.scope(), Told.CLOCK);
        var carriers = new JpaCarrierBook(unit);
        var reported = new JpaReportedBook(unit);
        var counted = new JpaHeadsBook(unit);
        var aims = new JpaCareAimBook(unit);
        var bound = new JpaBoundAccounts(unit);
        var knowledge = new LoadKnowledge(
                new JpaPostBook(unit),
                new JpaAgreementBook(unit),
                carriers,
                new JpaDeliveryBook(unit),
                counted,
                reported,
                aims);
        ratios = new TransactionalCareRatios(knowledge, changes, access, transactions);
        heads = new TransactionalHeadCounts(
                counted, reported, job -> rung.incrementAndGet(), changes, access, transactions);
        targets = new TransactionalCareTargets(aims, changes, access, transactions);
        loads = new TransactionalCarrierLoads(knowledge, bound, changes, access, transactions);
        accounts = new TransactionalCarrierAccounts(
                bound,
                carriers,
                permission -> permission.equals(LigaPermissions.OWN_CARRIER) ? List.of(ADA) : List.of(),
                access,
                transactions);
        job = new TakeFigures(reports.incoming(), reported, changes, access, transactions, Told.CLOCK);
    }
}
