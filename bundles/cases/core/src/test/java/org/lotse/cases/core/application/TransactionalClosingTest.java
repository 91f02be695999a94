package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.event.CaseClosed;
import org.lotse.cases.api.event.CaseReopened;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalClosingTest {

    private static final AreaTransition WORK = new AreaTransition(
            LifeArea.WORK, TransitionOutcome.TAKEN_OVER, "Jobcenter Konstanz", TODAY.plusDays(7), null);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CLOSE), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void openCaseIsInTransitionOnceARegularServiceTakesOver() {
        assertThat(end().status()).isEqualTo(CaseStatus.OPEN);

        set(WORK);

        assertThat(end().status()).isEqualTo(CaseStatus.TRANSITION);
        assertThat(end().transitions()).containsExactly(WORK);
    }

    @Test
    void whatWasWrittenBeforeAboutAnAreaIsReplaced() {
        set(WORK);
        var now = new AreaTransition(LifeArea.WORK, TransitionOutcome.INDEPENDENT, null, null, "Hat Arbeit gefunden");

        set(now);

        assertThat(end().transitions()).containsExactly(now);
    }

    @Test
    void whoTakesOverIsNamedWithTheDayAndWhyNobodyDoesTakesAReason() {
        refused("service", () -> set(of(TransitionOutcome.TAKEN_OVER, " ", TODAY, null)));
        refused("since", () -> set(of(TransitionOutcome.TAKEN_OVER, "Jobcenter", null, null)));
        refused("reason", () -> set(of(TransitionOutcome.NOT_TAKEN_OVER, null, null, " ")));
    }

    @Test
    void caseIsClosedOnlyWhenEveryTouchedAreaHasAnOutcome() {
        module.endings.touch(LifeArea.WORK);
        assertThat(end().missing()).containsExactly(LifeArea.WORK);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::close);
        assertThat(end().status()).isEqualTo(CaseStatus.OPEN);

        set(WORK);
        close();

        assertThat(end().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(module.events.all()).contains(new CaseClosed(rima, ClosingReason.GOALS_REACHED, TODAY));
    }

    @Test
    void closingTellsUntilWhenTheCaseIsKeptAndWhereThatIsWritten() {
        close();

        var closing = end().closings().getFirst();
        assertThat(closing.deleteOn()).isEqualTo(LocalDate.of(2020, 7, 25));
        assertThat(closing.retention().source()).contains("DSGVO");
        assertThat(closing.by()).isEqualTo(FixedScope.ADA.displayName());
    }

    @Test
    void caseIsNotClosedBeforeItWasOpenedOrInTheFuture() {
        refused("on", () -> close(TODAY.minusDays(1)));
        refused("on", () -> close(TODAY.plusDays(1)));
    }

    @Test
    void closedCaseIsReopenedForAReasonAndBothAreRemembered() {
        close();
        refused("reason", () -> reopen(" "));

        reopen("Doch noch nicht angekommen");

        assertThat(end().status()).isEqualTo(CaseStatus.TRANSITION);
        assertThat(end().closings())
                .singleElement()
                .matches(closing -> TODAY.equals(closing.reopenedOn()))
                .matches(closing -> "Doch noch nicht angekommen".equals(closing.reopenedFor()));
        assertThat(module.events.all()).contains(new CaseReopened(rima, TODAY));
        close();
        assertThat(end().closings()).hasSize(2).first().matches(closing -> closing.reopenedOn() == null);
    }

    @Test
    void openCaseIsNotReopenedAndAClosedOneNotClosedAgain() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> reopen("So"));
        close();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::close);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> set(WORK));
    }

    @Test
    void colleagueWhoWasFasterIsNotOverwritten() {
        set(WORK);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.closing.set(new SetTransition(rima, 0, WORK)))
                .satisfies(faster -> assertThat(faster.last()).isPresent());
    }

    private static AreaTransition of(
            TransitionOutcome outcome, @Nullable String service, @Nullable LocalDate since, @Nullable String reason) {
        return new AreaTransition(LifeArea.WORK, outcome, service, since, reason);
    }

    private EndOfCare end() {
        return module.closing.find(rima).orElseThrow();
    }

    private void set(AreaTransition transition) {
        module.closing.set(new SetTransition(rima, end().revision(), transition));
    }

    private void close() {
        close(TODAY);
    }

    private void close(LocalDate on) {
        module.closing.close(new CloseCase(rima, end().revision(), ClosingReason.GOALS_REACHED, on, null));
    }

    private void reopen(String reason) {
        module.closing.reopen(new ReopenCase(rima, end().revision(), reason));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
