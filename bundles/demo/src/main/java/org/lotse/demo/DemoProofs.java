package org.lotse.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.EnterFigures;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.NoteMoney;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.staff.EmploymentData;

/** Invented proofs for what was granted: an interim proof that was sent, and a final one at work. */
final class DemoProofs {

    private static final int CASES = 31;
    private static final int OF_EACH_NEXT = 3;
    private static final int CONTACTS_OF_A_CASE = 9;
    private static final BigDecimal SHARE_OF_COST = new BigDecimal("1.04");

    private final ProofParts proofs;
    private final LocalDate today;

    /** @param today after which nothing was sent */
    DemoProofs(ProofParts proofs, LocalDate today) {
        this.proofs = proofs;
        this.today = today;
    }

    /** Writes down what an earlier, broken-off start did not. In the scope of whoever applies for money in that tenant. */
    void write() {
        proofs.grants().all().stream()
                .filter(grant -> grant.until().isBefore(today))
                .filter(grant -> grant.until().getYear() > grant.from().getYear())
                .filter(grant -> proofs.proofs().of(grant.id()).isEmpty())
                .forEach(this::write);
    }

    private void write(Grant grant) {
        if (proofs.staffing().all(grant.id()).isEmpty()) {
            employ(grant, 1, "Franka Fallbeispiel", "Stadt Konstanz (erfunden)");
            employ(grant, 2, "Felix Fallmuster", "Stadt Konstanz (erfunden)");
            employ(grant, 3, "Selma Seebeispiel", "Sozialdienst am See (erfunden)");
        }
        interim(grant);
        var last = begin(grant, ProofKind.FINAL, grant.until().getYear());
        narrative(last, true);
        if (hasLines(last)) {
            enter(last, 1);
        }
    }

    /** Somebody in a granted post, for all of its time. */
    private void employ(Grant grant, int number, String person, String employer) {
        grant.posts().stream()
                .filter(post -> post.number() == number)
                .forEach(post -> proofs.staffing()
                        .enter(
                                grant.id(),
                                new EmploymentData(
                                        number,
                                        person,
                                        employer,
                                        post.qualification(),
                                        post.share(),
                                        post.from(),
                                        post.until(),
                                        null)));
    }

    private void interim(Grant grant) {
        var year = grant.from().getYear();
        var id = begin(grant, ProofKind.INTERIM, year);
        if (!hasLines(id)) {
            return;
        }
        proofs.proofs().find(id).orElseThrow().lines().forEach(line -> enter(id, line.number()));
        narrative(id, false);
        var revision = revision(id);
        proofs.proofs()
                .note(new NoteMoney(
                        id,
                        revision,
                        new ProofMoney(
                                grant.yearly(),
                                grant.yearly().multiply(SHARE_OF_COST).setScale(2, RoundingMode.HALF_UP),
                                "Lohnkonten (erfunden)")));
        var sentOn = LocalDate.of(year + 1, 2, 26);
        proofs.proofs()
                .send(new SendProof(
                        id, revision(id), sentOn.isAfter(today) ? today : sentOn, "Regierungspräsidium (erfunden)"));
    }

    private ProofId begin(Grant grant, ProofKind kind, int year) {
        return proofs.proofs().begin(new BeginProof(grant.id(), kind, year));
    }

    private boolean hasLines(ProofId id) {
        return !proofs.proofs().find(id).orElseThrow().lines().isEmpty();
    }

    private long revision(ProofId id) {
        return proofs.proofs().find(id).orElseThrow().revision();
    }

    /** Figures that fit together: nobody closes more than there are. */
    private void enter(ProofId id, int line) {
        long cases = CASES + (long) OF_EACH_NEXT * line;
        var amounts = new EnumMap<ProofMeasure, Long>(Map.of(
                ProofMeasure.CASES,
                cases,
                ProofMeasure.OPENED,
                cases / 3,
                ProofMeasure.CONTACTS,
                cases * CONTACTS_OF_A_CASE,
                ProofMeasure.HOME_VISITS,
                cases * 2,
                ProofMeasure.PLANS_AGREED,
                cases - 4,
                ProofMeasure.CLOSED_GOALS,
                5L,
                ProofMeasure.CLOSED_REGULAR,
                3L,
                ProofMeasure.CLOSED_TIME,
                2L,
                ProofMeasure.CLOSED_MOVED,
                4L,
                ProofMeasure.CLOSED_OTHER,
                1L));
        proofs.figures().enter(new EnterFigures(id, revision(id), line, amounts, "Jahresliste (erfunden)"));
    }

    private void narrative(ProofId id, boolean draft) {
        proofs.narratives()
                .add(new AddPart(
                        id,
                        new PartData(
                                "Ausgangslage und Ziele",
                                "Stadtverwaltung (erfunden)",
                                "Olga Obermuster (erfunden)",
                                """
                                Die Integrationsmanagerinnen und Integrationsmanager haben die Arbeit aus den Gemeinschaftsunterkünften ohne Bruch fortgeführt. Alle Zahlen und Begebenheiten in diesem Bericht sind erfunden.
                                Im Mittelpunkt standen Wohnung, Sprache und Arbeit. Mit fast allen Begleiteten wurde ein Integrationsplan vereinbart und nach sechs Monaten überprüft.""",
                                true)));
        proofs.narratives()
                .add(new AddPart(
                        id,
                        new PartData(
                                "Aufsuchende Arbeit",
                                "Sozialdienst am See (erfunden)",
                                "Theo Träger (erfunden)",
                                """
                                Jeder zweite Erstkontakt war ein Hausbesuch. Wo Ehrenamtliche mitwirkten, gelang der Weg zu Vereinen und Nachbarschaft schneller.
                                Schwierig blieb der Wohnungsmarkt; hier hilft nur die Zusammenarbeit mit den Gemeinden.""",
                                !draft)));
    }
}
