package org.lotse.funding.core.persistence;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.CountedColleague;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.WorkCounts;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.core.Granted;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.audit.AuditParts;
import org.lotse.funding.core.application.audit.CalculationPart;
import org.lotse.funding.core.application.audit.GrantPart;
import org.lotse.funding.core.application.audit.StreamedAuditExports;
import org.lotse.funding.core.application.proof.CaseWork;
import org.lotse.funding.core.application.proof.PrintedProofs;
import org.lotse.funding.core.application.proof.ProofsPart;
import org.lotse.funding.core.application.proof.ReportedWork;
import org.lotse.funding.core.application.proof.RuledDeadlines;
import org.lotse.funding.core.application.proof.TransactionalNarratives;
import org.lotse.funding.core.application.proof.TransactionalProofFigures;
import org.lotse.funding.core.application.proof.TransactionalProofs;
import org.lotse.funding.core.application.retention.RuledRetention;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.WrittenWorkbooks;

/** Everything about proofs of a grant with two posts, as it is, on real tables. */
final class ProofServices {

    static final Employment AMIRA = employment(1, "Amira Muster", "Stadt Engen", "1.00", "2017-07-01", null);
    static final Employment BEN =
            employment(2, "Ben Beispiel", "Caritas Singen-Hegau", "0.50", "2018-01-01", "2018-12-31");
    static final Employment LATER = employment(3, "Cem Später", "Stadt Engen", "0.50", "2019-02-01", null);
    static final String ADAS_ACCOUNT = "00000000-0000-0007-0000-000000000001";

    final RecordedActs acts;
    final PrintedPapers papers = new PrintedPapers();
    final WrittenWorkbooks workbooks = new WrittenWorkbooks();
    final CountedWork work = new CountedWork();
    final InMemoryReports reports;
    final TransactionalProofs proofs;
    final TransactionalProofFigures figures;
    final TransactionalNarratives narratives;
    final RuledDeadlines deadlines;
    final PrintedProofs printed;
    final RuledRetention retention;
    final AuditParts parts = new AuditParts();
    final StreamedAuditExports exports;
    private final List<Employment> employed = new ArrayList<>(List.of(AMIRA, BEN, LATER));

    /** Rules of which indicators follow on 31 January, and a proof within three months. */
    ProofServices(FundingDatabase database, LocalDate today, Grant grant, KnownRuleSets known, Permission... granted) {
        var access = new FakeAccess(granted);
        var clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var changes = new FundingChanges(new Towns(), database.scope(), clock);
        var book = new JpaProofBook(unit);
        var grants = new Granted(grant);
        acts = new RecordedActs(database.scope());
        reports = new InMemoryReports(database.scope(), clock, Towns.ALL);
        var texts = new KeysForTexts();
        var caseWork = new CaseWork(access);
        caseWork.setCounts(work);
        proofs = new TransactionalProofs(book, grants, this::employed, changes, acts, access, transactions);
        figures = new TransactionalProofFigures(
                book,
                caseWork,
                new ReportedWork(reports.incoming(), access),
                grants,
                this::employed,
                changes,
                access,
                transactions);
        narratives = new TransactionalNarratives(book, changes, access, transactions);
        deadlines = new RuledDeadlines(book, grants, known, changes, access, transactions);
        printed = new PrintedProofs(book, changes, texts, papers, workbooks, acts, access, transactions);
        retention = new RuledRetention(book, grants, access, transactions);
        parts.addPart(new ProofsPart(book, printed, texts, transactions));
        parts.addPart(new GrantPart());
        parts.addPart(new CalculationPart(known, texts, transactions));
        exports = new StreamedAuditExports(parts, grants, changes, acts, access);
    }

    ProofServices(FundingDatabase database, Permission... granted) {
        this(database, LocalDate.of(2019, 8, 1), Granted.GRANT, Told.RULES, granted);
    }

    /** From now on somebody else is employed. */
    void employ(Employment... now) {
        employed.clear();
        employed.addAll(List.of(now));
    }

    private List<Employment> employed(ApplicationId grant) {
        return grant.equals(Granted.ID) ? List.copyOf(employed) : List.of();
    }

    static Employment employment(int post, String person, String employer, String share, String from, String until) {
        return new Employment(
                new EmploymentId(new UUID(1, post)),
                Granted.ID,
                post,
                person,
                employer,
                Qualification.UNIVERSITY,
                new BigDecimal(share),
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    /** Says keys and what goes into them. */
    static final class KeysForTexts implements Texts {

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            return Stream.concat(Stream.of(key), Stream.of(arguments))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
    }

    /** A colleague who did everything twelve times, in four cases. */
    static final class CountedWork implements WorkCounts {

        final List<String> asked = new ArrayList<>();
        long each = 12;

        @Override
        public List<CountedColleague> colleagues() {
            return List.of(new CountedColleague(ADAS_ACCOUNT, "Amira Muster"));
        }

        @Override
        public Map<ProofMeasure, Long> count(String colleague, YearMonth from, YearMonth to) {
            asked.add(colleague + " " + from + " " + to);
            var all = new EnumMap<ProofMeasure, Long>(ProofMeasure.class);
            for (var measure : ProofMeasure.values()) {
                all.put(measure, each);
            }
            return all;
        }

        @Override
        public List<CountedCase> cases(String colleague, ProofMeasure measure, YearMonth from, YearMonth to) {
            return List.of(
                    new CountedCase("KN-2018-00001", "cases/a", 7), new CountedCase("KN-2018-00002", "cases/b", 5));
        }
    }
}
