package org.lotse.funding.core.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.GatedClaims;
import org.lotse.funding.core.application.allocation.TransactionalAllocationTables;
import org.lotse.funding.core.application.application.ApplicationReckoner;
import org.lotse.funding.core.application.application.KeptApplicationAttachments;
import org.lotse.funding.core.application.application.PrintedApplications;
import org.lotse.funding.core.application.application.TransactionalApplicationSteps;
import org.lotse.funding.core.application.application.TransactionalApplications;
import org.lotse.funding.core.application.application.TransactionalGrants;
import org.lotse.funding.core.application.count.ReportedCases;
import org.lotse.funding.core.application.count.TransactionalHeadCounts;
import org.lotse.funding.core.application.group.GatedEligibility;
import org.lotse.funding.core.application.group.TransactionalGroupings;
import org.lotse.funding.core.application.rule.GatedRuleSets;
import org.lotse.funding.core.application.rule.TenantRuleSets;
import org.lotse.funding.core.application.rule.TransactionalRuleDrafts;
import org.lotse.funding.core.application.rule.TransactionalRulePublishing;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;
import org.lotse.platform.api.table.TableLimits;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;

/** The module's services as they are, on real tables. */
final class FundingServices {

    final FakeAccess access;
    final TransactionalRuleDrafts drafts;
    final TransactionalRulePublishing publishing;
    final GatedRuleSets ruleSets;
    final GatedClaims claims;
    final TransactionalHeadCounts counts;
    final GatedEligibility eligibility;
    final TransactionalGroupings groupings;
    final TransactionalAllocationTables tables;
    final TransactionalApplications applications;
    final TransactionalApplicationSteps steps;
    final TransactionalGrants grants;
    final KeptApplicationAttachments attachments;
    final PrintedApplications papers;
    final PrintedPapers press = new PrintedPapers();
    final RecordedActs trail;

    FundingServices(FundingDatabase database, InMemoryPublications exchange, Permission... granted) {
        access = new FakeAccess(granted);
        trail = new RecordedActs(database.scope());
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var changes = new FundingChanges(new Towns(), database.scope(), Told.CLOCK);
        var rules = new JpaRuleBook(unit);
        var documents = new KeptDocuments();
        var known = new TenantRuleSets(rules, exchange.incoming(), documents, changes, transactions);
        drafts = new TransactionalRuleDrafts(rules, changes, access, transactions);
        publishing = new TransactionalRulePublishing(rules, exchange, documents, access, transactions);
        ruleSets = new GatedRuleSets(known, access);
        claims = new GatedClaims(known, access);
        var countBook = new JpaCountBook(unit);
        var reports = new InMemoryReports(database.scope(), Told.CLOCK, Towns.ALL).incoming();
        counts = new TransactionalHeadCounts(
                countBook, known, new ReportedCases(reports, access), changes, access, transactions);
        tables = new TransactionalAllocationTables(
                new JpaAllocationBook(unit), countBook, known, this::table, changes, access, transactions);
        eligibility = new GatedEligibility(countBook, known, new Towns()::association, changes, access, transactions);
        var groupingBook = new JpaGroupingBook(unit);
        groupings = new TransactionalGroupings(groupingBook, known, changes, access, transactions);
        var applicationBook = new JpaApplicationBook(unit);
        var reckoner = new ApplicationReckoner(known, groupingBook, changes);
        applications = new TransactionalApplications(
                applicationBook, countBook, groupingBook, reckoner, changes, access, transactions);
        steps = new TransactionalApplicationSteps(
                applicationBook, reckoner, documents, changes, trail, access, transactions);
        papers = new PrintedApplications(
                applicationBook,
                reckoner,
                documents,
                changes,
                new Towns(),
                (locale, key, arguments) -> key + List.of(arguments),
                press,
                trail,
                access,
                transactions);
        attachments = new KeptApplicationAttachments(
                new FundingAttachments(unit, transactions, trail, database.scope(), Told.CLOCK),
                applicationBook,
                access);
        grants = new TransactionalGrants(applicationBook, reckoner, changes, access, transactions);
    }

    /** Semicolons between cells, one row a line: how files are read is the platform's business. */
    private Table table(String fileName, InputStream content, TableLimits limits) throws IOException {
        var lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.size() - 1 > limits.rows()) {
            throw RuleViolation.at("file", "tables.rule.rows", limits.rows());
        }
        var headings = List.of(lines.getFirst().split(";", -1));
        return new Table(
                headings,
                IntStream.range(1, lines.size())
                        .mapToObj(line ->
                                new Table.Row(line + 1, List.of(lines.get(line).split(";", -1))))
                        .toList());
    }

    /** With these permissions, and nothing published. */
    FundingServices(FundingDatabase database, Permission... granted) {
        this(database, new InMemoryPublications(database.scope(), Told.CLOCK, Towns.ALL), granted);
    }

    /** With every permission. */
    static FundingServices all(FundingDatabase database) {
        return all(database, new InMemoryPublications(database.scope(), Told.CLOCK, Towns.ALL));
    }

    /** With every permission and this exchange. */
    static FundingServices all(FundingDatabase database, InMemoryPublications exchange) {
        return new FundingServices(
                database,
                exchange,
                FundingPermissions.COMPUTE,
                FundingPermissions.RULES,
                FundingPermissions.READ,
                FundingPermissions.EDIT,
                FundingPermissions.APPLICATIONS,
                FundingPermissions.APPLY);
    }

    /** Documents that stay in memory: how they become text is the platform's business. */
    private static final class KeptDocuments implements Documents {

        private final Map<String, Object> kept = new HashMap<>();

        @Override
        public String write(Object document) {
            kept.put(document.toString(), document);
            return document.toString();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return type.cast(kept.get(text));
        }
    }
}
