package org.lotse.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.DuePayment;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.passing.BookPassing;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;

/** Two grants of 2017 with their money: one whose count was far below the estimate, and one that is passed on. All of it is invented. */
final class DemoInstalments {

    private static final RuleRef RULES = new RuleRef("vwv-2017", 1);
    private static final LocalDate APPLIED = LocalDate.of(2017, Month.JUNE, 1);
    private static final LocalDate DECIDED = LocalDate.of(2017, Month.JUNE, 20);
    private static final LocalDate FROM = LocalDate.of(2017, Month.SEPTEMBER, 1);
    private static final LocalDate UNTIL = LocalDate.of(2019, Month.AUGUST, 31);
    private static final LocalDate COUNTED = LocalDate.of(2017, Month.SEPTEMBER, 15);
    private static final LocalDate SIGNED = LocalDate.of(2017, Month.OCTOBER, 12);
    private static final LocalDate PASSED = LocalDate.of(2017, Month.DECEMBER, 11);
    private static final String SEEN_TO_BY = "Ordnungsamt (erfunden)";
    private static final String BELOW = "Integrationsmanagement Orsingen-Nenzingen und Volkertshausen (erfunden)";
    private static final String PASSED_ON = "Integrationsmanagement Engen und Tengen (erfunden)";

    private final FundingParts funding;
    private final MoneyParts money;

    /** @param funding writes it */
    DemoInstalments(FundingParts funding) {
        this.funding = funding;
        money = funding.money();
    }

    /** Writes down what an earlier, broken-off start did not. In the scope of whoever steers the money. */
    void enter() {
        var below = granted(BELOW, "08335099", 100, "08335081", 32, "98095");
        if (of(below).movements().isEmpty()) {
            receive(below, 0, BigDecimal.ZERO);
            count(below, 41, null);
            count(below, 38, "Drei Personen waren doppelt gezählt (erfunden)");
        }
        var passedOn = granted(PASSED_ON, "08335022", 40, "08335080", 30, "55726");
        if (of(passedOn).movements().isEmpty()) {
            count(passedOn, 101, null);
            receive(passedOn, 0, BigDecimal.ZERO);
            receive(passedOn, 1, BigDecimal.ZERO);
            receive(passedOn, 2, new BigDecimal("2000"));
            pass(passedOn);
        }
    }

    private ApplicationId granted(
            String title, String first, int firstPersons, String second, int secondPersons, String yearly) {
        return money.grants().all().stream()
                .filter(grant -> grant.title().equals(title))
                .map(Grant::id)
                .findFirst()
                .orElseGet(() -> apply(
                        title,
                        List.of(member(first, firstPersons), member(second, secondPersons)),
                        new BigDecimal(yearly)));
    }

    private ApplicationId apply(String title, List<ApplicationMember> members, BigDecimal yearly) {
        var id = funding.applications()
                .begin(new ApplicationData(
                        title,
                        RULES,
                        APPLIED,
                        ApplicantKind.ON_BEHALF,
                        null,
                        members,
                        List.of(new PostEntry(0, Qualification.MIDDLE, BigDecimal.ONE, FROM, UNTIL, null)),
                        null,
                        null,
                        null,
                        null));
        funding.steps().check(new SeenApplication(id, revision(id)));
        funding.steps().sign(new SignApplication(id, revision(id), APPLIED, "Der Landrat (erfunden)"));
        funding.steps().send(new SendApplication(id, revision(id), APPLIED, SendingWay.POST));
        funding.steps()
                .decide(new DecideApplication(
                        id,
                        revision(id),
                        Ruling.APPROVED,
                        "RP-2017-" + members.getFirst().municipality() + " (erfunden)",
                        DECIDED,
                        DECIDED,
                        yearly,
                        FROM,
                        UNTIL,
                        List.of(new GrantedPost(1, BigDecimal.ONE, FROM, UNTIL)),
                        null));
        return id;
    }

    private long revision(ApplicationId id) {
        return funding.applications().find(id).orElseThrow().revision();
    }

    private static ApplicationMember member(String key, int estimated) {
        return new ApplicationMember(new Ags(key), estimated, null, APPLIED, "Gemeinderat (erfunden)");
    }

    private InstalmentSheet of(ApplicationId grant) {
        return money.instalments().find(grant).orElseThrow();
    }

    private void count(ApplicationId grant, int persons, @Nullable String reason) {
        money.instalments()
                .count(new EnterFinalCount(grant, of(grant).revision(), persons, COUNTED, SEEN_TO_BY, reason));
    }

    /** A payment of the plan, on its day, perhaps not all of it. */
    private void receive(ApplicationId grant, int place, BigDecimal missing) {
        var due = of(grant).due().stream().map(DuePayment::planned).toList().get(place);
        money.instalments()
                .book(new BookMovement(
                        grant,
                        of(grant).revision(),
                        MovementKind.RECEIVED,
                        due.due().minusDays(3),
                        due.amount().subtract(missing),
                        "Landesoberkasse (erfunden)",
                        null));
    }

    private void pass(ApplicationId grant) {
        var town = agree(grant, new Ags("08335022"), null, PassingMeasure.SHARE, "40");
        money.passings().issue(new IssueNotice(town, revision(town), "50.1-17 (erfunden)", PASSED));
        pay(town, "30000");
        var carrier = agree(grant, null, "Träger Musterhilfe (erfunden)", PassingMeasure.AMOUNT, "40000");
        pay(carrier, "20000");
    }

    private PassingId agree(
            ApplicationId grant, @Nullable Ags town, @Nullable String carrier, PassingMeasure measure, String value) {
        return money.passings()
                .agree(
                        grant,
                        new PassingData(
                                town == null ? ReceiverKind.CARRIER : ReceiverKind.MUNICIPALITY,
                                town,
                                carrier,
                                measure,
                                new BigDecimal(value),
                                FROM,
                                UNTIL,
                                "Integrationsmanagement vor Ort (erfunden)",
                                SIGNED,
                                null));
    }

    private long revision(PassingId id) {
        return money.passings().find(id).orElseThrow().revision();
    }

    private void pay(PassingId id, String amount) {
        money.passings()
                .book(new BookPassing(
                        id,
                        revision(id),
                        MovementKind.PASSED_ON,
                        PASSED,
                        new BigDecimal(amount),
                        "Auszahlung (erfunden)",
                        null));
    }
}
