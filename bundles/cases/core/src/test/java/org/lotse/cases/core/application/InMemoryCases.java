package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.report.DistrictFigures;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.core.application.asking.AnsweredRequests;
import org.lotse.cases.core.application.asking.ForgetRequests;
import org.lotse.cases.core.application.asking.TransactionalHandoverRequests;
import org.lotse.cases.core.application.asking.TransactionalRequestedHandovers;
import org.lotse.cases.core.application.asking.WaitingRequests;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.application.care.FingerprintedCare;
import org.lotse.cases.core.application.directory.ReceivedServices;
import org.lotse.cases.core.application.directory.TransactionalServiceDirectory;
import org.lotse.cases.core.application.importing.WorkOnLists;
import org.lotse.cases.core.application.merge.TransactionalMerging;
import org.lotse.cases.core.application.outline.TransactionalCaseOutlines;
import org.lotse.cases.core.application.report.ReceivedFigures;
import org.lotse.cases.core.application.report.TransactionalFigureReports;
import org.lotse.cases.core.application.timeline.AppointmentsInTime;
import org.lotse.cases.core.application.timeline.AssessmentsInTime;
import org.lotse.cases.core.application.timeline.ContactsInTime;
import org.lotse.cases.core.application.timeline.DisputesInTime;
import org.lotse.cases.core.application.timeline.DocumentsInTime;
import org.lotse.cases.core.application.timeline.DwellingsInTime;
import org.lotse.cases.core.application.timeline.EndingInTime;
import org.lotse.cases.core.application.timeline.GatheredTimeline;
import org.lotse.cases.core.application.timeline.MergesInTime;
import org.lotse.cases.core.application.timeline.PeriodsInTime;
import org.lotse.cases.core.application.timeline.PlansInTime;
import org.lotse.cases.core.application.timeline.ReleasesInTime;
import org.lotse.cases.core.application.timeline.ResponsibilityInTime;
import org.lotse.cases.core.application.timeline.SupportInTime;
import org.lotse.cases.core.application.timeline.TasksInTime;
import org.lotse.cases.core.domain.CaseNumbers;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.names.PhoneticNames;
import org.lotse.platform.testing.Defaults;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemoryMarks;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.WrittenWorkbooks;

/** The whole module without a database. */
final class InMemoryCases {

    final FixedScope scope = new FixedScope();
    final CaseOpening opening;
    final TransactionalCaseService cases;
    final TransactionalContactLog log;
    final TransactionalCaseSettings caseSettings;
    final TransactionalPersons persons;
    final TransactionalDwellingHistory history;
    final TransactionalHouseholds households;
    final InMemoryDwellings dwellings = new InMemoryDwellings();
    final InMemorySettings settings = new InMemorySettings();
    final InMemorySounds sounds = new InMemorySounds();
    final ListenToNames listen;
    final TransactionalDuplicateSearch duplicates;
    final RecordedActs acts = new RecordedActs(scope);
    final TransactionalReleases releases;
    final TransactionalRegister register;
    final TransactionalDisputes disputes;
    final TransactionalSupport support;
    final InMemoryAssessments assessed = new InMemoryAssessments();
    final TransactionalAssessments assessments;
    final TransactionalAssessmentAreas areas;
    final InMemoryEndings endings = new InMemoryEndings();
    final TransactionalClosing closing;
    final InMemoryCaseFiles files = new InMemoryCaseFiles();
    final InMemoryContacts contacts = new InMemoryContacts();
    final PublishedEvents events = new PublishedEvents(scope);
    final CountAgain countAgain;
    final InMemoryMarks marks;
    final FingerprintedCare careCheck;
    final InMemoryExtensionRequests requests = new InMemoryExtensionRequests();
    final PeriodRules rules = ConfiguredPeriodRules.brought();
    final TransactionalCarePeriods periods;
    final WatchCarePeriods watch;
    final InMemoryHandovers handovers = new InMemoryHandovers();
    final List<Colleague> colleagues = new ArrayList<>();
    final TransactionalResponsibilities responsibilities;
    final InMemoryPackages packages = new InMemoryPackages();
    final TransactionalHandovers handoversAway;
    final InMemoryRequestBook requestBook = new InMemoryRequestBook();
    final TransactionalHandoverRequests handoverRequests;
    final TransactionalRequestedHandovers requestedHandovers;
    final TransactionalInbox inbox;
    final InMemoryPreparationBook preparationBook = new InMemoryPreparationBook();
    final InMemoryExchange exchange;
    final TransactionalPreparations preparations;
    final TransactionalPreparedHandovers preparedHandovers;
    final TransactionalPlans plans;
    final TransactionalPlanGoals planGoals;
    final TransactionalPlanReviews planReviews;
    final PrintedPlans sheets;
    final TransactionalCaseFigures figures;
    final TransactionalColleagueFigures colleagueFigures;
    final FigureReports reports;
    final DistrictFigures districtFigures;
    final ServiceDirectory directory;
    final RegularServices regularServices;
    final PrintedReleases releaseSheets;
    final TransactionalLetterTemplates templates;
    final TransactionalLetters letters;
    final TransactionalLetterDrafts letterDrafts;
    final PrintedPapers papers = new PrintedPapers();
    final WrittenWorkbooks workbooks = new WrittenWorkbooks();

    final TransactionalDocuments documents;
    final TransactionalCaseOutlines outlines;
    final InMemoryDocumentStore documentStore = new InMemoryDocumentStore();
    final TransactionalAppointments appointments;
    final AppointmentsFeed feed;
    final TransactionalNoteDrafts drafts;
    final TransactionalTasks tasks;
    final TransactionalMyDay myDay;
    final CaseImports imports;
    final WorkOnLists workOnLists;
    final GatheredTimeline timeline;
    final InMemoryDeadlines deadlines = new InMemoryDeadlines();
    private final InMemoryDocuments papersOfCases = new InMemoryDocuments();
    final InMemoryAbsenceBook absenceBook = new InMemoryAbsenceBook();
    final InMemoryCloseness closeness = new InMemoryCloseness(files);
    final TransactionalOwnAbsences ownAbsences;
    final TransactionalTeamAbsences teamAbsences;
    final TransactionalAbsenceCalendar absences;
    final List<Happening> happened = new ArrayList<>();
    final TransactionalCovers covers;
    final TransactionalMerging merging;
    private final InMemoryMergedCases mergedCases = new InMemoryMergedCases();
    private final InMemoryDrafts draftStore = new InMemoryDrafts();
    private final InMemoryTransactions transactions = new InMemoryTransactions(scope);
    private final Clock clock;

    InMemoryCases(Access access, Clock clock) {
        this.clock = clock;
        var spoken = new PhoneticNames();
        var names = new NameIndex(sounds, spoken);
        opening = new CaseOpening(
                files, new CountingNumbers(), rules, dwellings, names, events, clock, Defaults.of(CaseNumbering.class));
        marks = new InMemoryMarks(scope, new Towns().withDistrict());
        var care = new CareWatch(marks, spoken, acts);
        cases = new TransactionalCaseService(
                files,
                opening,
                settings,
                rules,
                names,
                new CaseCover(absenceBook, clock),
                care,
                transactions,
                access,
                scope,
                clock);
        careCheck = new FingerprintedCare(care, files, transactions, access);
        duplicates = new TransactionalDuplicateSearch(files, names, spoken, transactions, access);
        listen = new ListenToNames(files, sounds, names, transactions);
        log = new TransactionalContactLog(files, contacts, transactions, access, events, scope, clock);
        caseSettings = new TransactionalCaseSettings(settings, transactions, access, acts, scope, clock);
        history = new TransactionalDwellingHistory(files, dwellings, transactions, access, clock);
        households = new TransactionalHouseholds(files, new InMemoryHouseholds(), transactions, access, clock);
        var disputeBook = new InMemoryDisputeBook();
        disputes = new TransactionalDisputes(files, disputeBook, transactions, access, scope, clock);
        var supportBook = new InMemorySupportBook(files);
        support = new TransactionalSupport(files, supportBook, transactions, access, events, scope, clock);
        persons = new TransactionalPersons(settings, transactions, access);
        periods = new TransactionalCarePeriods(files, requests, rules, transactions, access, events, scope, clock);
        responsibilities = new TransactionalResponsibilities(
                files,
                handovers,
                new CaseCover(absenceBook, clock),
                settings,
                permission -> List.copyOf(colleagues),
                transactions,
                access,
                events,
                scope,
                clock);
        outlines = new TransactionalCaseOutlines(files, rules, transactions, access);
        watch = new WatchCarePeriods(files, rules, transactions, events, clock);
        var given = new InMemoryReleases();
        var disclosures = new InMemoryDisclosures();
        releases = new TransactionalReleases(files, given, transactions, access, scope, clock);
        var lifeAreas = new InMemoryAreas(assessed);
        assessments = new TransactionalAssessments(files, assessed, lifeAreas, transactions, access, scope, clock);
        areas = new TransactionalAssessmentAreas(lifeAreas, settings, transactions, access, clock);
        register = new TransactionalRegister(files, given, disclosures, transactions, access, scope, clock);
        var towns = new Towns();
        exchange = new InMemoryExchange(scope, clock, towns.all().toArray(Tenant[]::new));
        var documents = InMemoryExchange.documents();
        this.documents = documents(access, 1);
        var waiting =
                new WaitingRequests(exchange.incoming(), documents, care, new RunningInMemory(files), files, towns);
        handoverRequests = new TransactionalHandoverRequests(
                requestBook, files, care, exchange, documents, transactions, access, scope, clock);
        requestedHandovers = new TransactionalRequestedHandovers(waiting, exchange.incoming(), transactions, access);
        handoversAway = new TransactionalHandovers(
                files,
                given,
                disclosures,
                packages,
                history,
                households,
                log,
                this.documents,
                documentStore,
                exchange,
                documents,
                new AnsweredRequests(waiting, exchange.incoming()),
                transactions,
                access,
                scope,
                clock);
        merging = new TransactionalMerging(
                files,
                new NoBelongings(),
                mergedCases,
                contacts,
                handovers,
                packages,
                exchange,
                rules,
                names,
                transactions,
                access,
                events,
                acts,
                scope,
                clock);
        preparations =
                new TransactionalPreparations(preparationBook, exchange, documents, transactions, access, scope, clock);
        preparedHandovers = new TransactionalPreparedHandovers(
                preparationBook, exchange, documents, transactions, access, scope, clock);
        inbox = new TransactionalInbox(
                cases,
                households,
                log,
                disputes,
                this.documents,
                packages,
                exchange.incoming(),
                documents,
                towns,
                transactions,
                access,
                scope,
                clock);
        var versions = new InMemoryPlans(files);
        var goals = new InMemoryGoals();
        var reviews = new InMemoryReviews();
        plans = new TransactionalPlans(files, versions, goals, reviews, transactions, access, events, scope, clock);
        planGoals = new TransactionalPlanGoals(files, versions, goals, transactions, access, scope, clock);
        planReviews = new TransactionalPlanReviews(versions, settings, transactions, access, scope);
        figures = new TransactionalCaseFigures(
                new NoCounts(), papers, workbooks, (language, key, arguments) -> key, transactions, access, clock);
        colleagueFigures = new TransactionalColleagueFigures(new NoColleagueCounts(), transactions, access);
        var reported = new InMemoryReports(scope, clock, towns.withDistrict());
        reports = new TransactionalFigureReports(new NoCounts(), reported, transactions, access, clock);
        districtFigures = new ReceivedFigures(
                reported.incoming(), towns, workbooks, (language, key, arguments) -> key, access, clock);
        var published = new InMemoryPublications(scope, clock, towns.withDistrict());
        directory = new TransactionalServiceDirectory(
                new InMemoryServiceBook(), published, documents, transactions, access, clock);
        regularServices = new ReceivedServices(published.incoming(), documents, access);
        sheets = new PrintedPlans(
                files,
                versions,
                new PlanBook(versions, goals, reviews),
                papers,
                acts,
                transactions,
                access,
                new SheetLanguages(Path.of("none")));
        releaseSheets = new PrintedReleases(
                files,
                given,
                towns,
                papers,
                acts,
                transactions,
                access,
                scope,
                clock,
                new SheetLanguages(Path.of("none")));
        closing = new TransactionalClosing(
                files, endings, supportBook, care, transactions, access, events, scope, clock, new BroughtRetention());
        countAgain = new CountAgain(files, contacts, transactions);
        var book = new InMemoryAppointmentBook();
        appointments = new TransactionalAppointments(files, book, contacts, transactions, access, events, scope, clock);
        feed = new AppointmentsFeed(
                new InMemoryCalendarSecrets(), book, transactions, access, new KeysForTexts(), scope, clock);
        var taskBook = new InMemoryTaskBook();
        tasks = new TransactionalTasks(
                files, taskBook, permission -> List.copyOf(colleagues), transactions, access, scope, clock);
        myDay = new TransactionalMyDay(
                List.of(
                        new DueDeadlines(deadlines),
                        new DueTasks(taskBook),
                        new DueAppointments(book),
                        new DueReviews(versions),
                        new DueSupport(supportBook),
                        new DuePackages(exchange.incoming(), towns, access, clock),
                        new DueRequests(waiting, access, clock)),
                absenceBook,
                transactions,
                access,
                scope,
                clock);
        var choice = new CoverChoice(absenceBook, files, closeness, clock);
        var desk = new AbsenceDesk(absenceBook, files, settings, clock);
        ownAbsences = new TransactionalOwnAbsences(
                desk, choice, absenceBook, permission -> List.copyOf(colleagues), transactions, access, scope);
        teamAbsences = new TransactionalTeamAbsences(
                desk, choice, absenceBook, files, permission -> List.copyOf(colleagues), transactions, access, scope);
        var absenceEntries = new AbsenceEntries(absenceBook, files, closeness, clock);
        absences = new TransactionalAbsenceCalendar(absenceBook, absenceEntries, transactions, access, scope, clock);
        covers = new TransactionalCovers(
                absenceBook,
                absenceEntries,
                (responsible, first, last, most) -> List.copyOf(happened),
                transactions,
                access,
                scope,
                clock);
        timeline = new GatheredTimeline(
                List.of(
                        new ContactsInTime(contacts),
                        new AppointmentsInTime(book),
                        new TasksInTime(taskBook),
                        new AssessmentsInTime(assessed),
                        new PlansInTime(versions, reviews),
                        new DocumentsInTime(papersOfCases, clock),
                        new ReleasesInTime(given, disclosures, clock),
                        new DisputesInTime(disputeBook),
                        new SupportInTime(supportBook),
                        new ResponsibilityInTime(handovers, packages),
                        new PeriodsInTime(requests, clock),
                        new DwellingsInTime(dwellings),
                        new EndingInTime(endings),
                        new MergesInTime(mergedCases, clock)),
                files,
                transactions,
                access);
        var lists = new ListsToTakeIn(
                opening, duplicates, permission -> List.copyOf(colleagues), transactions, access, acts, scope, clock);
        imports = lists.imports();
        workOnLists = lists.job();
        var letterTemplates = new InMemoryTemplates();
        templates = new TransactionalLetterTemplates(
                letterTemplates, settings, towns, new PdfAsTold(papers), transactions, access, scope, clock);
        letters = new TransactionalLetters(
                files,
                dwellings,
                letterTemplates,
                settings,
                given,
                this.documents,
                towns,
                new PdfAsTold(papers),
                transactions,
                access,
                scope,
                clock);
        letterDrafts = new TransactionalLetterDrafts(files, draftStore, documents, transactions, access, scope, clock);
        drafts = new TransactionalNoteDrafts(files, draftStore, transactions, access, scope, clock);
    }

    /** Documents of up to so many megabytes. */
    TransactionalDocuments documents(Access access, int megabytes) {
        return new TransactionalDocuments(
                files, papersOfCases, documentStore, transactions, access, acts, scope, clock, new UpTo(megabytes));
    }

    /** The job as it would run so much later. */
    ForgetPreparations forgetPreparationsAfter(Duration later) {
        return new ForgetPreparations(preparationBook, exchange, transactions, Clock.offset(clock, later));
    }

    /** The job as it would run so much later. */
    ForgetRequests forgetRequestsAfter(Duration later) {
        return new ForgetRequests(requestBook, exchange, transactions, Clock.offset(clock, later));
    }

    /** The job as it would run so much later. */
    ForgetDrafts forgetDraftsAfter(Duration later) {
        return new ForgetDrafts(draftStore, transactions, Clock.offset(clock, later));
    }

    /** Writes what begins as a PDF does, so that it can be kept as one. */
    private record PdfAsTold(PrintedPapers papers) implements Press {

        @Override
        public void print(Paper paper, OutputStream to) throws IOException {
            to.write("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8));
            papers.print(paper, to);
        }
    }

    /** Says keys and what goes into them. */
    private static final class KeysForTexts implements Texts {

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            return key + " " + Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** Konstanz and Singen. */
    private static final class Towns implements Tenants {

        private static final Tenant DISTRICT =
                new Tenant(new TenantId("08335"), "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true);

        @Override
        public List<Tenant> all() {
            return List.of(town(FixedScope.KONSTANZ, "Konstanz"), town(FixedScope.SINGEN, "Singen (Hohentwiel)"));
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(town -> town.id().equals(id)).findFirst();
        }

        List<Tenant> withDistrict() {
            return Stream.concat(Stream.of(DISTRICT), all().stream()).toList();
        }

        private static Tenant town(TenantId id, String name) {
            return new Tenant(id, name, TenantKind.MUNICIPALITY, Optional.empty(), true);
        }
    }

    private static final class CountingNumbers implements CaseNumbers {

        private final Map<Year, Integer> last = new HashMap<>();

        @Override
        public int next(Year year) {
            return last.merge(year, 1, Integer::sum);
        }
    }

    void printFigures(FigureQuery query) {
        try {
            figures.print(query, Locale.GERMAN, OutputStream.nullOutputStream());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    void writeFigures(FigureQuery query) {
        try {
            figures.write(query, Locale.GERMAN, OutputStream.nullOutputStream());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The rules on retention that the bundle brings. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private static final class BroughtRetention implements RetentionRuleSet {

        @Override
        public String[] rules() {
            return new String[0];
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return RetentionRuleSet.class;
        }
    }

    /** The configuration of how large documents may be. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record UpTo(int largest_megabytes) implements DocumentSizes {

        @Override
        public Class<? extends Annotation> annotationType() {
            return DocumentSizes.class;
        }
    }
}
