package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.CorrectProof;
import org.lotse.funding.api.proof.CountFigures;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.EnterFigures;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.NoteMoney;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.ProofState;
import org.lotse.funding.api.proof.RevisePart;
import org.lotse.funding.api.proof.SeenPart;
import org.lotse.funding.api.proof.SeenProof;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.proof.TakeReported;
import org.lotse.funding.core.Granted;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Proofs of use: every figure says where it comes from, and what was sent stays. */
@OnEachDatabase
class JpaProofsTest {

    private static final Permission COLLEAGUE_FIGURES = new Permission("cases.colleague-figures");
    private static final Permission READ_CASES = new Permission("cases.read");
    private static final Permission DISTRICT_FIGURES = new Permission("cases.district-figures");

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private ProofServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = writing(COLLEAGUE_FIGURES, READ_CASES, DISTRICT_FIGURES);
    }

    @Test
    void lineForEachIntegrationManagerOfTheTime() {
        assertThat(proof(begin(ProofKind.INDICATORS, 2017)).lines())
                .extracting(ProofLine::person)
                .containsExactly("Amira Muster");
        assertThat(proof(begin(ProofKind.INDICATORS, 2018)).lines())
                .extracting(ProofLine::person)
                .containsExactly("Amira Muster", "Ben Beispiel");

        var last = proof(begin(ProofKind.FINAL, 0));
        assertThat(last.lines()).hasSize(3);
        assertThat(last.from()).isEqualTo(day("2017-07-01"));
        assertThat(last.until()).isEqualTo(day("2019-06-30"));
        assertThat(last.year()).isEqualTo(2019);
        assertThat(last.reference()).isEqualTo("RP-15.4/0022");
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        begin(ProofKind.INDICATORS, 2018);

        assertThat(refusal(() -> begin(ProofKind.INDICATORS, 2018))).isEqualTo("funding.rule.proof-begun");
        assertThat(refusal(() -> begin(ProofKind.INDICATORS, 2020))).isEqualTo("year funding.rule.proof-year");
        assertThat(refusal(() -> begin(ProofKind.INTERIM, 2019))).isEqualTo("year funding.rule.proof-interim-last");
    }

    @Test
    void everythingComesBack() {
        var id = begin(ProofKind.FINAL, 0);
        all.figures.enter(enter(id, 0, 1, ProofMeasure.CASES, 40L, "Liste vom 3. Juli"));
        all.proofs.note(new NoteMoney(
                id, 1, new ProofMoney(new BigDecimal("178000"), new BigDecimal("181250.5"), "Lohnkonten")));
        all.narratives.add(new AddPart(id, part("Stadt Engen", "Eins", false)));
        var second = all.narratives.add(new AddPart(id, part("Caritas", "Zwei", false)));
        all.narratives.revise(new RevisePart(second, 0, part("Caritas", "Zwei, besser", true)));
        all.narratives.lift(new SeenPart(second, 1));

        DATABASE.reopen();
        all = writing();
        var kept = proof(id);

        var figure = kept.lines().getFirst().figure(ProofMeasure.CASES).orElseThrow();
        assertThat(figure.amount()).isEqualTo(40);
        assertThat(figure.origin()).isEqualTo("Liste vom 3. Juli");
        assertThat(figure.by()).isEqualTo("Ada Beispiel");
        assertThat(kept.money().ownShare()).contains(new BigDecimal("3250.50"));
        assertThat(kept.parts())
                .extracting(part -> part.data().organisation())
                .containsExactly("Caritas", "Stadt Engen");
        assertThat(kept.parts().getFirst().versions())
                .extracting(version -> version.data().text())
                .containsExactly("Zwei, besser", "Zwei");
        DATABASE.scope().in(FixedScope.KONSTANZ);
        assertThat(all.proofs.find(id)).isEmpty();
    }

    @Test
    void typedFiguresSayFromWhere() {
        var id = begin(ProofKind.INDICATORS, 2018);

        assertThat(refusal(() -> all.figures.enter(enter(id, 0, 1, ProofMeasure.CASES, 40L, " "))))
                .isEqualTo("origin platform.rule.required");
        assertThat(refusal(() -> all.figures.enter(enter(id, 0, 1, ProofMeasure.CASES, -1L, "Liste"))))
                .isEqualTo("CASES funding.rule.persons");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.figures.enter(enter(id, 7, 1, ProofMeasure.CASES, 1L, "Liste")));
    }

    @Test
    void countedFiguresKeepTheirSourceUntilSomebodyTypesAnother() {
        var id = begin(ProofKind.INDICATORS, 2018);
        all.figures.count(new CountFigures(id, 0, 1, ProofServices.ADAS_ACCOUNT));

        var amounts = Arrays.stream(ProofMeasure.values()).collect(Collectors.toMap(one -> one, one -> 12L));
        amounts.put(ProofMeasure.CONTACTS, 99L);
        all.figures.enter(new EnterFigures(id, 1, 1, amounts, "Nachtrag"));

        assertThat(all.work.asked).containsExactly(ProofServices.ADAS_ACCOUNT + " 2018-01 2018-12");
        var line = proof(id).lines().getFirst();
        assertThat(line.isComplete()).isTrue();
        assertThat(line.figures())
                .filteredOn(figure -> figure.source() == FigureSource.ENTERED)
                .extracting(ProofFigure::measure)
                .containsExactly(ProofMeasure.CONTACTS);
        assertThat(line.figure(ProofMeasure.CASES).orElseThrow().origin()).isEqualTo("Amira Muster");
    }

    @Test
    void figureIsTracedToItsCasesByWhoMayReadThem() {
        var id = begin(ProofKind.INDICATORS, 2018);
        all.figures.count(new CountFigures(id, 0, 1, ProofServices.ADAS_ACCOUNT));

        var seen = all.figures.trace(id, 1, ProofMeasure.CONTACTS).orElseThrow();
        assertThat(seen.cases().orElseThrow())
                .extracting(CountedCase::number)
                .containsExactly("KN-2018-00001", "KN-2018-00002");
        assertThat(seen.now()).contains(12L);

        var officer = writing(COLLEAGUE_FIGURES)
                .figures
                .trace(id, 1, ProofMeasure.CONTACTS)
                .orElseThrow();
        assertThat(officer.cases()).isEmpty();
        assertThat(officer.figure().amount()).isEqualTo(12);
        assertThat(all.figures.trace(id, 2, ProofMeasure.CONTACTS)).isEmpty();
    }

    @Test
    void nothingIsCountedWhereCasesAreOffOrMayNotBeCounted() {
        var id = begin(ProofKind.INDICATORS, 2018);
        var alone = writing();

        assertThat(alone.figures.sources(id).countable()).isFalse();
        assertThat(alone.figures.sources(id).colleagues()).isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> alone.figures.count(new CountFigures(id, 0, 1, ProofServices.ADAS_ACCOUNT)));
        assertThat(refusal(() -> all.figures.count(new CountFigures(id, 0, 1, "somebody"))))
                .isEqualTo("colleague funding.rule.proof-colleague");
    }

    @Test
    void reportedFiguresStopAtTheBorder() {
        var id = begin(ProofKind.INDICATORS, 2018);
        report("2018-01-01", "2018-03-31", 20, 100, 5);
        report("2018-04-01", "2018-06-30", 25, 110, 10);
        report("2019-01-01", "2019-03-31", 90, 900, 90);

        all.figures.take(new TakeReported(id, 0, 1, Towns.ENGEN));

        var line = proof(id).lines().getFirst();
        assertThat(line.figure(ProofMeasure.CASES).orElseThrow().amount()).isEqualTo(25);
        assertThat(line.figure(ProofMeasure.CONTACTS).orElseThrow().amount()).isEqualTo(210);
        assertThat(line.figure(ProofMeasure.HOME_VISITS).orElseThrow().amount()).isEqualTo(210);
        assertThat(line.figure(ProofMeasure.CLOSED_MOVED).orElseThrow().amount())
                .isEqualTo(15);
        assertThat(line.figure(ProofMeasure.PLANS_AGREED)).isEmpty();
        var traced = all.figures.trace(id, 1, ProofMeasure.CASES).orElseThrow();
        assertThat(traced.cases()).isEmpty();
        assertThat(traced.figure().source()).isEqualTo(FigureSource.REPORTED);
        assertThat(traced.figure().origin()).isEqualTo("Engen, 1.1.2018 – 30.6.2018 (2)");
        assertThat(refusal(() -> all.figures.take(new TakeReported(id, 1, 1, Towns.MOOS))))
                .isEqualTo("municipality funding.rule.proof-not-reported");
        assertThat(writing().figures.sources(id).reported()).isEmpty();
    }

    @Test
    void whatWasSentNeverChanges() {
        var id = begin(ProofKind.FINAL, 0);
        var part = all.narratives.add(new AddPart(id, part("Stadt Engen", "Bericht", true)));
        send(id, 0);

        assertThat(refusal(() -> all.figures.enter(enter(id, 1, 1, ProofMeasure.CASES, 1L, "Liste"))))
                .isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.figures.count(new CountFigures(id, 1, 1, ProofServices.ADAS_ACCOUNT))))
                .isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.figures.renew(new SeenProof(id, 1)))).isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.proofs.note(new NoteMoney(id, 1, ProofMoney.UNKNOWN))))
                .isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.proofs.discard(new SeenProof(id, 1)))).isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> send(id, 1))).isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.narratives.add(new AddPart(id, part("Caritas", "Mehr", true)))))
                .isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.narratives.revise(new RevisePart(part, 0, part("Caritas", "Anders", true)))))
                .isEqualTo("funding.rule.proof-sent");
        assertThat(refusal(() -> all.narratives.remove(new SeenPart(part, 0)))).isEqualTo("funding.rule.proof-sent");
        assertThat(all.acts.ofTenants()).extracting(Act::name).containsExactly("funding.proof-sent");
    }

    @Test
    void correctionIsTheNextVersionWithAReason() {
        var id = begin(ProofKind.FINAL, 0);
        all.figures.count(new CountFigures(id, 0, 1, ProofServices.ADAS_ACCOUNT));
        var part = all.narratives.add(new AddPart(id, part("Stadt Engen", "Bericht", true)));
        assertThat(refusal(() -> all.proofs.correct(new CorrectProof(id, "Zahlendreher"))))
                .isEqualTo("funding.rule.proof-not-sent");
        send(id, 1);
        assertThat(refusal(() -> all.proofs.correct(new CorrectProof(id, " "))))
                .isEqualTo("reason platform.rule.required");

        var next = all.proofs.correct(new CorrectProof(id, "Zahlendreher"));

        var corrected = proof(next);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.state()).isEqualTo(ProofState.DRAFT);
        assertThat(corrected.lines()).isEqualTo(proof(id).lines());
        assertThat(corrected.parts()).hasSize(1);
        assertThat(corrected.parts().getFirst().id()).isNotEqualTo(part);
        assertThat(proof(id).state()).isEqualTo(ProofState.SENT);
        assertThat(refusal(() -> all.proofs.correct(new CorrectProof(id, "Noch einmal"))))
                .isEqualTo("funding.rule.proof-corrected");
        all.figures.enter(enter(next, 0, 1, ProofMeasure.CASES, 11L, "Nachgezählt"));
        send(next, 1);
        assertThat(proof(id).state()).isEqualTo(ProofState.REPLACED);
        assertThat(proof(id)
                        .lines()
                        .getFirst()
                        .figure(ProofMeasure.CASES)
                        .orElseThrow()
                        .amount())
                .isEqualTo(12);
        assertThat(all.proofs.of(Granted.ID))
                .extracting(summary -> summary.version())
                .containsExactly(2, 1);
    }

    @Test
    void nothingIsSentThatIsNotReady() {
        var id = begin(ProofKind.FINAL, 0);
        assertThat(refusal(() -> send(id, 0))).isEqualTo("funding.rule.proof-no-narrative");
        var part = all.narratives.add(new AddPart(id, part("Caritas", "Entwurf", false)));
        assertThat(refusal(() -> send(id, 0))).isEqualTo("funding.rule.proof-part-open");
        assertThat(refusal(() -> all.proofs.send(new SendProof(id, 0, day("2019-06-30"), "RP"))))
                .isEqualTo("on funding.rule.proof-sent-early");
        assertThat(refusal(() -> all.proofs.send(new SendProof(id, 0, day("2030-01-01"), "RP"))))
                .isEqualTo("on funding.rule.proof-sent-later");

        all.narratives.remove(new SeenPart(part, 0));
        all.proofs.discard(new SeenProof(id, 0));
        assertThat(all.proofs.of(Granted.ID)).isEmpty();
    }

    @Test
    void linesFollowEmploymentsAndFiguresStay() {
        var id = begin(ProofKind.INDICATORS, 2018);
        all.figures.enter(enter(id, 0, 2, ProofMeasure.CASES, 9L, "Liste"));
        all.employ(
                ProofServices.employment(1, "Amira Neuname", "Stadt Engen", "1.00", "2017-07-01", null),
                ProofServices.employment(4, "Dana Neu", "Stadt Engen", "0.50", "2018-06-01", null));

        all.figures.renew(new SeenProof(id, 1));

        assertThat(proof(id).lines())
                .extracting(ProofLine::number, ProofLine::person)
                .containsExactly(tuple(1, "Amira Neuname"), tuple(2, "Ben Beispiel"), tuple(3, "Dana Neu"));
    }

    @Test
    void whoMayNotIsRefused() {
        var id = begin(ProofKind.INDICATORS, 2018);
        var reader = new ProofServices(DATABASE, FundingPermissions.APPLICATIONS);
        var nobody = new ProofServices(DATABASE);

        assertThat(reader.proofs.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.proofs.begin(new BeginProof(Granted.ID, ProofKind.FINAL, 2019)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.narratives.add(new AddPart(id, part("Stadt", "Text", true))));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.proofs.find(id));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.figures.trace(id, 1, ProofMeasure.CASES));
    }

    private ProofServices writing(Permission... more) {
        var granted = Arrays.copyOf(more, more.length + 2);
        granted[more.length] = FundingPermissions.APPLICATIONS;
        granted[more.length + 1] = FundingPermissions.APPLY;
        return new ProofServices(DATABASE, granted);
    }

    private ProofId begin(ProofKind kind, int year) {
        return all.proofs.begin(new BeginProof(Granted.ID, kind, year));
    }

    private Proof proof(ProofId id) {
        return all.proofs.find(id).orElseThrow();
    }

    private void send(ProofId id, long revision) {
        all.proofs.send(new SendProof(id, revision, day("2019-07-31"), "Regierungspräsidium (erfunden)"));
    }

    private void report(String from, String to, long cases, long visits, long moved) {
        DATABASE.scope().in(new TenantId(Towns.ENGEN.value()));
        all.reports.send(
                new KindId("cases.figures"),
                new ReportPeriod(day(from), day(to)),
                Map.of(
                        FigureKey.of("CASES"), cases,
                        FigureKey.of("CONTACTS", "HOME_VISIT", "CONTACTS"), visits,
                        FigureKey.of("CONTACTS", "HOME_VISIT", "HOURS"), 500L,
                        FigureKey.of("CLOSINGS", "MOVED_AWAY", "CASES"), moved));
        DATABASE.scope().in(Towns.DISTRICT);
    }

    private static EnterFigures enter(
            ProofId id, long revision, int line, ProofMeasure measure, long amount, String origin) {
        return new EnterFigures(id, revision, line, Map.of(measure, amount), origin);
    }

    private static PartData part(String organisation, String text, boolean ready) {
        return new PartData(null, organisation, "Ada Beispiel", text, ready);
    }
}
