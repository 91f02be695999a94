package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.DisputeEntry.Settlement;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalDisputesTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void whatIsDisputedIsMarkedInTheFileAndInTheList() {
        mark(Datum.NAME, TODAY);
        mark(Datum.RESIDENCE, TODAY);

        assertThat(module.cases.find(rima).orElseThrow().disputed())
                .containsExactlyInAnyOrder(Datum.NAME, Datum.RESIDENCE);
        assertThat(module.cases.list(CaseQuery.ALL, null, 50).items())
                .flatExtracting(CaseSummary::disputed)
                .containsExactlyInAnyOrder(Datum.NAME, Datum.RESIDENCE);
    }

    @Test
    void settledDisputeStaysToBeReadAndItsMarkGoes() {
        var name = mark(Datum.NAME, TODAY.minusDays(5));
        mark(Datum.NOTE, TODAY);

        module.disputes.settle(new SettleDispute(name, DisputeOutcome.CORRECTED, "Passport seen", TODAY));

        assertThat(module.cases.find(rima).orElseThrow().disputed()).containsExactly(Datum.NOTE);
        assertThat(module.disputes.of(rima)).extracting(DisputeEntry::datum).containsExactly(Datum.NOTE, Datum.NAME);
        assertThat(module.disputes.of(rima).getLast().settlement())
                .isEqualTo(
                        new Settlement(DisputeOutcome.CORRECTED, "Passport seen", TODAY, FixedScope.ADA.displayName()));
    }

    @Test
    void datumIsMarkedOnceAndAgainWhenItWasSettled() {
        var first = mark(Datum.NAME, TODAY);
        refused("datum", () -> mark(Datum.NAME, TODAY));

        settle(first, DisputeOutcome.CONFIRMED, TODAY);
        mark(Datum.NAME, TODAY);

        assertThat(module.disputes.of(rima)).hasSize(2);
    }

    @Test
    void everyPartIsAskedFor() {
        refused("datum", () -> mark(null, TODAY));
        refused("claim", () -> module.disputes.mark(new MarkDisputed(rima, Datum.NAME, " ", TODAY)));
        refused("since", () -> mark(Datum.NAME, TODAY.plusDays(1)));
        var id = mark(Datum.NAME, TODAY);
        refused("outcome", () -> settle(id, null, TODAY));
        refused("reason", () -> module.disputes.settle(new SettleDispute(id, DisputeOutcome.CONFIRMED, "", TODAY)));
        refused("on", () -> settle(id, DisputeOutcome.CONFIRMED, TODAY.minusDays(1)));
        assertThat(module.cases.find(rima).orElseThrow().disputed()).containsExactly(Datum.NAME);
    }

    @Test
    void whatAColleagueSettledMeanwhileIsNotSettledAgain() {
        var id = mark(Datum.NAME, TODAY);
        settle(id, DisputeOutcome.WITHDRAWN, TODAY);

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> settle(id, DisputeOutcome.CONFIRMED, TODAY));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> settle(new DisputeId(new UUID(4, 4)), DisputeOutcome.CONFIRMED, TODAY));
    }

    private DisputeId mark(@Nullable Datum datum, LocalDate since) {
        return module.disputes.mark(new MarkDisputed(rima, datum, "It is not so", since));
    }

    private void settle(DisputeId id, @Nullable DisputeOutcome outcome, LocalDate on) {
        module.disputes.settle(new SettleDispute(id, outcome, "Passport", on));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .matches(violation -> violation.field().equals(Optional.of(field)));
    }
}
