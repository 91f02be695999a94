package org.lotse.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.core.application.AbsenceDesk;
import org.lotse.cases.core.application.AbsenceEntries;
import org.lotse.cases.core.application.CaseCover;
import org.lotse.cases.core.application.CaseNumbering;
import org.lotse.cases.core.application.CaseOpening;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.application.CoverChoice;
import org.lotse.cases.core.application.DocumentSizes;
import org.lotse.cases.core.application.NameIndex;
import org.lotse.cases.core.application.RetentionRuleSet;
import org.lotse.cases.core.application.TransactionalAbsenceCalendar;
import org.lotse.cases.core.application.TransactionalAppointments;
import org.lotse.cases.core.application.TransactionalAssessments;
import org.lotse.cases.core.application.TransactionalCarePeriods;
import org.lotse.cases.core.application.TransactionalCaseService;
import org.lotse.cases.core.application.TransactionalClosing;
import org.lotse.cases.core.application.TransactionalContactLog;
import org.lotse.cases.core.application.TransactionalDocuments;
import org.lotse.cases.core.application.TransactionalDwellingHistory;
import org.lotse.cases.core.application.TransactionalHandovers;
import org.lotse.cases.core.application.TransactionalHouseholds;
import org.lotse.cases.core.application.TransactionalLetterTemplates;
import org.lotse.cases.core.application.TransactionalPlanGoals;
import org.lotse.cases.core.application.TransactionalPlans;
import org.lotse.cases.core.application.TransactionalPreparations;
import org.lotse.cases.core.application.TransactionalReleases;
import org.lotse.cases.core.application.TransactionalResponsibilities;
import org.lotse.cases.core.application.TransactionalSupport;
import org.lotse.cases.core.application.TransactionalTasks;
import org.lotse.cases.core.application.TransactionalTeamAbsences;
import org.lotse.cases.core.application.asking.AnsweredRequests;
import org.lotse.cases.core.application.asking.WaitingRequests;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.application.directory.TransactionalServiceDirectory;
import org.lotse.cases.core.application.report.TransactionalFigureReports;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.persistence.JpaAbsenceBook;
import org.lotse.cases.core.persistence.JpaAppointmentBook;
import org.lotse.cases.core.persistence.JpaAreas;
import org.lotse.cases.core.persistence.JpaAssessments;
import org.lotse.cases.core.persistence.JpaCaseFiles;
import org.lotse.cases.core.persistence.JpaCaseNumbers;
import org.lotse.cases.core.persistence.JpaCloseness;
import org.lotse.cases.core.persistence.JpaContacts;
import org.lotse.cases.core.persistence.JpaDisclosures;
import org.lotse.cases.core.persistence.JpaDocuments;
import org.lotse.cases.core.persistence.JpaDwellings;
import org.lotse.cases.core.persistence.JpaEndings;
import org.lotse.cases.core.persistence.JpaExtensionRequests;
import org.lotse.cases.core.persistence.JpaGoals;
import org.lotse.cases.core.persistence.JpaHandovers;
import org.lotse.cases.core.persistence.JpaHouseholds;
import org.lotse.cases.core.persistence.JpaPackages;
import org.lotse.cases.core.persistence.JpaPlans;
import org.lotse.cases.core.persistence.JpaPreparationBook;
import org.lotse.cases.core.persistence.JpaReleases;
import org.lotse.cases.core.persistence.JpaReviews;
import org.lotse.cases.core.persistence.JpaRunningCases;
import org.lotse.cases.core.persistence.JpaServiceBook;
import org.lotse.cases.core.persistence.JpaSettings;
import org.lotse.cases.core.persistence.JpaSounds;
import org.lotse.cases.core.persistence.JpaSupportBook;
import org.lotse.cases.core.persistence.JpaTaskBook;
import org.lotse.cases.core.persistence.JpaTemplates;
import org.lotse.cases.core.persistence.SqlCounts;
import org.lotse.cases.core.persistence.SqlDocumentStore;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.name.NameSounds;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.testing.Defaults;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemoryMarks;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The services of the cases on a real database, put together by hand. Everything is allowed. */
final class CasesOnDatabase implements AutoCloseable {

    final CaseWork work;
    final TransactionalHandovers handovers;
    final TransactionalSupport support;
    final TransactionalResponsibilities responsibilities;
    final TransactionalAbsenceCalendar absences;
    final TransactionalTeamAbsences teamAbsences;
    final TransactionalLetterTemplates templates;
    final InMemoryExchange exchange;
    final FigureReports reports;
    final ServiceDirectory directory;
    final TransactionalPreparations preparations;

    private final DatabaseUnit unit;

    CasesOnDatabase(Path directory, FixedScope scope, Clock clock, NameSounds sounds) {
        unit = new DatabaseUnit(directory, "cases", CaseFile.class.getClassLoader(), scope);
        var entities = unit.entities();
        var transactions = unit.transactions();
        var access = new FakeAccess(
                CasesPermissions.READ,
                CasesPermissions.OPEN,
                CasesPermissions.EDIT,
                CasesPermissions.DECIDE,
                CasesPermissions.ASSIGN,
                CasesPermissions.CONTACTS,
                CasesPermissions.ASSESS,
                CasesPermissions.PLAN,
                CasesPermissions.RELEASES,
                CasesPermissions.DOCUMENTS,
                CasesPermissions.TEMPLATES,
                CasesPermissions.REPORT,
                CasesPermissions.DIRECTORY,
                CasesPermissions.CLOSE,
                CasesPermissions.HAND_OVER,
                CasesPermissions.TAKE_OVER,
                CasesPermissions.PREPARE);
        var events = new PublishedEvents(scope);
        var rules = ConfiguredPeriodRules.brought();
        var files = new JpaCaseFiles(entities);
        var settings = new JpaSettings(entities);
        var book = new JpaAbsenceBook(entities);
        var cover = new CaseCover(book, clock);
        var closeness = new JpaCloseness(entities);
        var plans = new JpaPlans(entities);
        var goals = new JpaGoals(entities);
        Colleagues colleagues = permission -> DemoAccount.ALL.stream()
                .map(account -> new Colleague(user(account.signInName()), account.displayName()))
                .toList();
        var names = new NameIndex(new JpaSounds(entities), sounds);
        var contacts = new TransactionalContactLog(
                files, new JpaContacts(entities), transactions, access, events, scope, clock);
        var dwellings =
                new TransactionalDwellingHistory(files, new JpaDwellings(entities), transactions, access, clock);
        var households = new TransactionalHouseholds(files, new JpaHouseholds(entities), transactions, access, clock);
        var care = new CareWatch(new InMemoryMarks(scope, List.of()), sounds, new RecordedActs(scope));
        work = new CaseWork(
                transactions,
                new TransactionalCaseService(
                        files,
                        new CaseOpening(
                                files,
                                new JpaCaseNumbers(entities),
                                rules,
                                new JpaDwellings(entities),
                                names,
                                events,
                                clock,
                                Defaults.of(CaseNumbering.class)),
                        settings,
                        rules,
                        names,
                        cover,
                        care,
                        transactions,
                        access,
                        scope,
                        clock),
                contacts,
                dwellings,
                households,
                new TransactionalCarePeriods(
                        files, new JpaExtensionRequests(entities), rules, transactions, access, events, scope, clock),
                new TransactionalAssessments(
                        files,
                        new JpaAssessments(entities),
                        new JpaAreas(entities),
                        transactions,
                        access,
                        scope,
                        clock),
                new TransactionalPlans(
                        files, plans, goals, new JpaReviews(entities), transactions, access, events, scope, clock),
                new TransactionalPlanGoals(files, plans, goals, transactions, access, scope, clock),
                new TransactionalAppointments(
                        files,
                        new JpaAppointmentBook(entities),
                        new JpaContacts(entities),
                        transactions,
                        access,
                        events,
                        scope,
                        clock),
                new TransactionalTasks(
                        files, new JpaTaskBook(entities), colleagues, transactions, access, scope, clock),
                new TransactionalReleases(files, new JpaReleases(entities), transactions, access, scope, clock),
                new TransactionalDocuments(
                        files,
                        new JpaDocuments(entities),
                        new SqlDocumentStore(entities),
                        transactions,
                        access,
                        new RecordedActs(scope),
                        scope,
                        clock,
                        Defaults.of(DocumentSizes.class)),
                new TransactionalClosing(
                        files,
                        new JpaEndings(entities),
                        new JpaSupportBook(entities),
                        care,
                        transactions,
                        access,
                        events,
                        scope,
                        clock,
                        Defaults.of(RetentionRuleSet.class)));
        support = new TransactionalSupport(
                files, new JpaSupportBook(entities), transactions, access, events, scope, clock);
        exchange = new InMemoryExchange(scope, clock);
        reports = new TransactionalFigureReports(
                new SqlCounts(entities),
                new InMemoryReports(
                        scope,
                        clock,
                        List.of(new Tenant(
                                DemoTown.DISTRICT, "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true))),
                transactions,
                access,
                clock);
        this.directory = new TransactionalServiceDirectory(
                new JpaServiceBook(entities),
                new InMemoryPublications(scope, clock, List.of()),
                InMemoryExchange.documents(),
                transactions,
                access,
                clock);
        preparations = new TransactionalPreparations(
                new JpaPreparationBook(entities),
                exchange,
                InMemoryExchange.documents(),
                transactions,
                access,
                scope,
                clock);
        handovers = new TransactionalHandovers(
                files,
                new JpaReleases(entities),
                new JpaDisclosures(entities),
                new JpaPackages(entities),
                dwellings,
                households,
                contacts,
                work.documents(),
                new SqlDocumentStore(entities),
                exchange,
                InMemoryExchange.documents(),
                new AnsweredRequests(
                        new WaitingRequests(
                                exchange.incoming(),
                                InMemoryExchange.documents(),
                                care,
                                new JpaRunningCases(entities),
                                files,
                                new NoTenants()),
                        exchange.incoming()),
                transactions,
                access,
                scope,
                clock);
        responsibilities = new TransactionalResponsibilities(
                files,
                new JpaHandovers(entities),
                cover,
                settings,
                colleagues,
                transactions,
                access,
                events,
                scope,
                clock);
        absences = new TransactionalAbsenceCalendar(
                book, new AbsenceEntries(book, files, closeness, clock), transactions, access, scope, clock);
        teamAbsences = new TransactionalTeamAbsences(
                new AbsenceDesk(book, files, settings, clock),
                new CoverChoice(book, files, closeness, clock),
                book,
                files,
                colleagues,
                transactions,
                access,
                scope);
        templates = new TransactionalLetterTemplates(
                new JpaTemplates(entities),
                settings,
                new NoTenants(),
                new PrintedPapers(),
                transactions,
                access,
                scope,
                clock);
    }

    static UserId user(String signInName) {
        return new UserId(UUID.nameUUIDFromBytes(signInName.getBytes()));
    }

    Entities entities() {
        return unit.entities();
    }

    @Override
    public void close() {
        unit.close();
    }

    /** A directory with nobody in it. */
    private static final class NoTenants implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.empty();
        }
    }
}
