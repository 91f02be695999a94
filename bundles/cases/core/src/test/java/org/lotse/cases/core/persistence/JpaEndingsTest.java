package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CHANGE;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.core.Plans;
import org.lotse.cases.core.application.PlansInADatabase;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.closing.Ending;
import org.lotse.cases.core.domain.closing.RetentionRules;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaEndingsTest {

    private static final RetentionRules RULES = new RetentionRules(List.of("a;2017-01-01;36;Akte;VwV"));

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaEndings endings = new JpaEndings(DATABASE.entities());
    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private CaseId rima;

    @BeforeEach
    void openCaseOfRima() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-2017-00001"));
        rima = file.id();
        DATABASE.transactions().write(() -> {
            files.add(file);
            endings.add(Ending.of(rima));
        });
    }

    @Test
    void areasThatContactsTouchedAreFound() {
        DATABASE.transactions()
                .write(() -> new JpaContacts(DATABASE.entities())
                        .add(Contact.log(
                                new ContactId(Ids.next(CLOCK.instant())),
                                new LogContact(rima, visit(TODAY, 30)),
                                ADA,
                                TODAY)));

        assertThat(DATABASE.transactions().read(() -> endings.touched(rima)))
                .containsExactlyInAnyOrder(LifeArea.WORK, LifeArea.HEALTH);
    }

    @Test
    void areasOfTheAgreedPlanAreTouchedThoseOfADraftAreNot() {
        var plans = new PlansInADatabase(
                files,
                new JpaPlans(DATABASE.entities()),
                new JpaGoals(DATABASE.entities()),
                new JpaReviews(DATABASE.entities()),
                DATABASE.transactions(),
                DATABASE.scope());
        var plan = plans.service().begin(rima);
        plans.goals().addStep(new AddStep(plans.goals().add(new AddGoal(plan, Plans.home())), Plans.course()));
        assertThat(DATABASE.transactions().read(() -> endings.touched(rima))).isEmpty();

        var seen = plans.service().find(plan).orElseThrow();
        plans.service().agree(new AgreePlan(plan, seen.revision(), Plans.signed()));

        assertThat(DATABASE.transactions().read(() -> endings.touched(rima))).containsExactly(LifeArea.HOUSING);
    }

    @Test
    void transitionIsReplacedClosingAndReopeningAreKept() {
        act(0, TransitionOutcome.NOT_TAKEN_OVER);
        act(1, TransitionOutcome.INDEPENDENT);
        DATABASE.transactions()
                .write(() -> endings.find(rima)
                        .orElseThrow()
                        .close(
                                file(),
                                new CloseCase(rima, 2, ClosingReason.MOVED_AWAY, TODAY, "Nach Ulm"),
                                endings.touched(rima),
                                RULES,
                                CHANGE,
                                TODAY));
        assertThat(end().status()).isEqualTo(CaseStatus.CLOSED);

        DATABASE.transactions()
                .write(() -> endings.find(rima)
                        .orElseThrow()
                        .reopen(file(), new ReopenCase(rima, 3, "Wieder da"), CHANGE, TODAY));

        assertThat(end().status()).isEqualTo(CaseStatus.TRANSITION);
        assertThat(end().transitions())
                .extracting(AreaTransition::outcome)
                .containsExactly(TransitionOutcome.INDEPENDENT);
        assertThat(end().closings())
                .singleElement()
                .matches(closing -> "Nach Ulm".equals(closing.note()))
                .matches(closing -> "Wieder da".equals(closing.reopenedFor()));
        assertThat(end().revision()).isEqualTo(4);
    }

    private void act(int revision, TransitionOutcome outcome) {
        DATABASE.transactions()
                .write(() -> endings.find(rima)
                        .orElseThrow()
                        .set(
                                file(),
                                new SetTransition(
                                        rima, revision, new AreaTransition(LifeArea.WORK, outcome, null, null, "So")),
                                CHANGE,
                                TODAY));
    }

    private CaseFile file() {
        return files.lockEvenClosed(rima).orElseThrow();
    }

    private EndOfCare end() {
        return DATABASE.transactions()
                .read(() -> endings.find(rima)
                        .orElseThrow()
                        .entry(files.find(rima).orElseThrow().status(), endings.touched(rima)));
    }
}
