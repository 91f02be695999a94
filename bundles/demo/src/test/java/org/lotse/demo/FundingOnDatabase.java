package org.lotse.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.allocation.TransactionalAllocationTables;
import org.lotse.funding.core.application.application.ApplicationReckoner;
import org.lotse.funding.core.application.application.TransactionalApplicationSteps;
import org.lotse.funding.core.application.application.TransactionalApplications;
import org.lotse.funding.core.application.application.TransactionalGrants;
import org.lotse.funding.core.application.count.ReportedCases;
import org.lotse.funding.core.application.count.TransactionalHeadCounts;
import org.lotse.funding.core.application.group.TransactionalGroupings;
import org.lotse.funding.core.application.instalment.CountedHeads;
import org.lotse.funding.core.application.instalment.GrantPlans;
import org.lotse.funding.core.application.instalment.TransactionalInstalments;
import org.lotse.funding.core.application.passing.TransactionalPassings;
import org.lotse.funding.core.application.proof.CaseWork;
import org.lotse.funding.core.application.proof.ReportedWork;
import org.lotse.funding.core.application.proof.TransactionalNarratives;
import org.lotse.funding.core.application.proof.TransactionalProofFigures;
import org.lotse.funding.core.application.proof.TransactionalProofs;
import org.lotse.funding.core.application.rule.TransactionalRuleDrafts;
import org.lotse.funding.core.application.staff.GatedEmployments;
import org.lotse.funding.core.application.staff.TransactionalStaffing;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.rule.StoredRules;
import org.lotse.funding.core.persistence.JpaAllocationBook;
import org.lotse.funding.core.persistence.JpaApplicationBook;
import org.lotse.funding.core.persistence.JpaCountBook;
import org.lotse.funding.core.persistence.JpaGroupingBook;
import org.lotse.funding.core.persistence.JpaLedgerBook;
import org.lotse.funding.core.persistence.JpaPassingBook;
import org.lotse.funding.core.persistence.JpaProofBook;
import org.lotse.funding.core.persistence.JpaRuleBook;
import org.lotse.funding.core.persistence.JpaStaffBook;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The district's money as it is, on real tables, with everything permitted. */
final class FundingOnDatabase {

    final FundingParts parts;
    private final DatabaseUnit unit;

    FundingOnDatabase(Path directory, FixedScope scope, Clock clock) {
        unit = new DatabaseUnit(directory, "funding", StoredRules.class.getClassLoader(), scope);
        var access = new FakeAccess(
                FundingPermissions.COMPUTE,
                FundingPermissions.READ,
                FundingPermissions.EDIT,
                FundingPermissions.RULES,
                FundingPermissions.APPLICATIONS,
                FundingPermissions.APPLY);
        var transactions = unit.transactions();
        var changes = new FundingChanges(new CountedTowns(), scope, clock);
        var rules = new JpaRuleBook(unit.entities());
        KnownRuleSets known = () -> transactions.read(() -> rules.all().stream()
                .filter(one -> one.state() != RuleState.DRAFT)
                .map(StoredRules::ruleSet)
                .toList());
        var counts = new JpaCountBook(unit.entities());
        var groupings = new JpaGroupingBook(unit.entities());
        var applications = new JpaApplicationBook(unit.entities());
        var reckoner = new ApplicationReckoner(known, groupings, changes);
        var reports = new InMemoryReports(scope, clock, List.of()).incoming();
        var grants = new TransactionalGrants(applications, reckoner, changes, access, transactions);
        var plans = new GrantPlans(new JpaLedgerBook(unit.entities()), known, changes);
        var passings = new JpaPassingBook(unit.entities());
        var money = new MoneyParts(
                grants,
                new TransactionalInstalments(
                        grants, plans, passings, new CountedHeads(counts, access), changes, access, transactions),
                new TransactionalPassings(passings, grants, plans, changes, access, transactions));
        parts = new FundingParts(
                new TransactionalHeadCounts(
                        new JpaCountBook(unit.entities()),
                        known,
                        new ReportedCases(reports, access),
                        changes,
                        access,
                        transactions),
                new TransactionalGroupings(new JpaGroupingBook(unit.entities()), known, changes, access, transactions),
                new TransactionalRuleDrafts(rules, changes, access, transactions),
                new TransactionalAllocationTables(
                        new JpaAllocationBook(unit.entities()),
                        new JpaCountBook(unit.entities()),
                        known,
                        (name, content, limits) -> new org.lotse.platform.api.table.Table(List.of(), List.of()),
                        changes,
                        access,
                        transactions),
                new TransactionalApplications(applications, counts, groupings, reckoner, changes, access, transactions),
                new TransactionalApplicationSteps(
                        applications,
                        reckoner,
                        new WrittenDocuments(),
                        changes,
                        new RecordedActs(scope),
                        access,
                        transactions),
                money,
                proofs(scope, access, changes, reports, reckoner));
    }

    private ProofParts proofs(
            FixedScope scope,
            FakeAccess access,
            FundingChanges changes,
            IncomingReports reports,
            ApplicationReckoner reckoner) {
        var transactions = unit.transactions();
        var book = new JpaProofBook(unit.entities());
        var staff = new JpaStaffBook(unit.entities());
        var grants = new TransactionalGrants(
                new JpaApplicationBook(unit.entities()), reckoner, changes, access, transactions);
        var employments = new GatedEmployments(staff, access, transactions);
        return new ProofParts(
                grants,
                new TransactionalProofs(
                        book, grants, employments, changes, new RecordedActs(scope), access, transactions),
                new TransactionalProofFigures(
                        book,
                        new CaseWork(access),
                        new ReportedWork(reports, access),
                        grants,
                        employments,
                        changes,
                        access,
                        transactions),
                new TransactionalNarratives(book, changes, access, transactions),
                new TransactionalStaffing(staff, grants, changes, access, transactions));
    }

    void close() {
        unit.close();
    }

    /** Nobody reads here what was signed. */
    private static final class WrittenDocuments implements Documents {

        @Override
        public String write(Object document) {
            return document.toString();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }

    /** The municipalities that the demonstration counts. */
    private static final class CountedTowns implements Tenants {

        @Override
        public List<Tenant> all() {
            return Table.read("head-counts.csv").rows().stream()
                    .map(row -> row.required("ags"))
                    .map(key -> new Tenant(
                            new TenantId(key), key, TenantKind.MUNICIPALITY, Optional.of(DemoTown.DISTRICT), true))
                    .toList();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
        }
    }
}
