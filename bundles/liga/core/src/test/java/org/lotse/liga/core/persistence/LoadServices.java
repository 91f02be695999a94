package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.load.LoadKnowledge;
import org.lotse.liga.core.application.load.ReceivedRatio;
import org.lotse.liga.core.application.load.ReckonedWhatIfs;
import org.lotse.liga.core.application.load.ReportedPlanQualities;
import org.lotse.liga.core.application.load.TakeFigures;
import org.lotse.liga.core.application.load.TransactionalCareRatios;
import org.lotse.liga.core.application.load.TransactionalCareTargets;
import org.lotse.liga.core.application.load.TransactionalCarrierAccounts;
import org.lotse.liga.core.application.load.TransactionalCarrierLoads;
import org.lotse.liga.core.application.load.TransactionalHeadCounts;
import org.lotse.liga.core.application.load.TransactionalRatioPublications;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;

/** The services of care ratios as they are, on real tables, with reports in memory. Ada leads a team. */
final class LoadServices {

    static final Colleague ADA = new Colleague(FixedScope.ADA.id(), FixedScope.ADA.displayName());

    private static final Documents DOCUMENTS = InMemoryExchange.documents();

    final TransactionalCareRatios ratios;
    final TransactionalHeadCounts heads;
    final TransactionalCareTargets targets;
    final TransactionalCarrierLoads loads;
    final TransactionalCarrierAccounts accounts;
    final ReckonedWhatIfs whatIfs;
    final ReportedPlanQualities plans;
    final TransactionalRatioPublications publications;
    final ReceivedRatio own;
    final PrintedPapers press = new PrintedPapers();
    final TakeFigures job;
    final AtomicInteger rung = new AtomicInteger();

    LoadServices(
            LigaDatabase database, InMemoryReports reports, InMemoryPublications published, Permission... granted) {
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
        var agreements = new JpaAgreementBook(unit);
        whatIfs = new ReckonedWhatIfs(
                knowledge,
                agreements,
                new JpaClaimBook(unit),
                new Names(agreements, carriers),
                changes,
                press,
                new RecordedActs(database.scope()),
                access,
                transactions);
        plans = new ReportedPlanQualities(knowledge, reported, changes, access, transactions);
        publications =
                new TransactionalRatioPublications(knowledge, published, DOCUMENTS, changes, access, transactions);
        own = new ReceivedRatio(published.incoming(), DOCUMENTS, database.scope(), access);
        job = new TakeFigures(reports.incoming(), reported, changes, access, transactions, Told.CLOCK);
    }
}
