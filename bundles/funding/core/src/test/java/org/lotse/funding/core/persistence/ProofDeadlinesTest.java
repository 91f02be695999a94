package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.funding.core.Told.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofDue.Urgency;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleValue;
import org.lotse.funding.core.Granted;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Deadlines follow from the rule-set that the grant cites, retention from what was over when. */
@OnEachDatabase
class ProofDeadlinesTest {

    private static final RuleSet RULES = new RuleSet(
            "vwv-2020",
            2,
            "VwV Integrationsmanagement 2020",
            day("2020-01-01"),
            Optional.empty(),
            List.of(
                    new RuleValue(RuleKind.INDICATORS_DUE, BigDecimal.valueOf(131), "Nummer 7"),
                    new RuleValue(RuleKind.PROOF_WITHIN, BigDecimal.valueOf(3), "Nummer 8")));

    private static final Grant GRANT = new Grant(
            Granted.ID,
            "Integrationsmanagement Engen",
            "RP-15.4/0022",
            day("2020-03-01"),
            new RuleRef("vwv-2020", 2),
            List.of(Towns.ENGEN),
            Optional.empty(),
            Optional.of(100),
            new BigDecimal("64000.00"),
            day("2020-04-01"),
            day("2022-03-31"),
            List.of());

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
    }

    @Test
    void indicatorsOfEachYearAndTheFinalProofAreDue() {
        assertThat(on("2022-01-10").deadlines.all())
                .extracting(ProofDue::kind, ProofDue::year, due -> due.due().orElseThrow(), ProofDue::urgency)
                .containsExactly(
                        tuple(ProofKind.INDICATORS, 2020, day("2021-01-31"), Urgency.OVERDUE),
                        tuple(ProofKind.INDICATORS, 2021, day("2022-01-31"), Urgency.SOON),
                        tuple(ProofKind.FINAL, 2022, day("2022-06-30"), Urgency.LATER),
                        tuple(ProofKind.INDICATORS, 2022, day("2023-01-31"), Urgency.LATER));
    }

    @Test
    void lastDayIsNotYetTooLate() {
        assertThat(urgency("2022-06-30")).isEqualTo(Urgency.SOON);
        assertThat(urgency("2022-07-01")).isEqualTo(Urgency.OVERDUE);
        assertThat(urgency("2022-04-30")).isEqualTo(Urgency.LATER);
        assertThat(urgency("2022-05-01")).isEqualTo(Urgency.SOON);
    }

    @Test
    void whatWasSentIsDoneAndAnInterimProofHasNoDeadline() {
        var then = on("2022-04-10");
        sendFinal(then);
        then.proofs.begin(new BeginProof(Granted.ID, ProofKind.INTERIM, 2020));

        assertThat(then.deadlines.all())
                .filteredOn(due -> due.kind() != ProofKind.INDICATORS)
                .extracting(ProofDue::kind, ProofDue::urgency, due -> due.due().isPresent())
                .containsExactly(
                        tuple(ProofKind.FINAL, Urgency.DONE, true), tuple(ProofKind.INTERIM, Urgency.LATER, false));
    }

    @Test
    void evidenceIsKeptTenYearsFromTheEndOfTheYearAndUntilItIsComplete() {
        var then = on("2022-04-10");
        assertThat(then.retention.rules()).hasSize(1);
        assertThat(then.retention.all().getFirst().settled()).isFalse();
        assertThat(then.retention.all().getFirst().isErasable(day("2099-01-01")))
                .isFalse();

        sendFinal(then);

        var kept = then.retention.all().getFirst();
        assertThat(kept.over()).isEqualTo(day("2022-04-05"));
        assertThat(kept.isErasable(day("2032-12-31"))).isFalse();
        assertThat(kept.isErasable(day("2033-01-01"))).isTrue();
    }

    private static void sendFinal(ProofServices then) {
        var id = then.proofs.begin(new BeginProof(Granted.ID, ProofKind.FINAL, 0));
        then.narratives.add(new AddPart(id, new PartData(null, "Stadt Engen", "Ada", "Bericht", true)));
        then.proofs.send(new SendProof(id, 0, day("2022-04-05"), "RP"));
    }

    private static Urgency urgency(String today) {
        return on(today).deadlines.all().stream()
                .filter(due -> due.kind() == ProofKind.FINAL)
                .findFirst()
                .orElseThrow()
                .urgency();
    }

    private static ProofServices on(String today) {
        var then = new ProofServices(
                DATABASE,
                LocalDate.parse(today),
                GRANT,
                () -> List.of(RULES),
                FundingPermissions.APPLICATIONS,
                FundingPermissions.APPLY);
        then.employ(ProofServices.employment(1, "Amira Muster", "Stadt Engen", "1.00", "2020-04-01", null));
        return then;
    }
}
