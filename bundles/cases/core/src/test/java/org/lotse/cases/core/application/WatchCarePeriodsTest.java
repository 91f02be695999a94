package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.cases.core.Cases.named;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.event.CarePeriodEnding;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.RunNow;

class WatchCarePeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.OPEN), Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZONE));

    @Test
    void everyStageIsToldOnce() throws InterruptedException {
        endingOn(TODAY.plusYears(1));
        var far = endingOn(TODAY.plusMonths(6));
        var near = endingOn(TODAY.plusMonths(3));
        var last = endingOn(TODAY);
        var over = endingOn(TODAY.minusDays(1));

        watchOn(TODAY);
        watchOn(TODAY);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        told(far, PeriodStage.SIX_MONTHS, TODAY.plusMonths(6)),
                        told(near, PeriodStage.THREE_MONTHS, TODAY.plusMonths(3)),
                        told(last, PeriodStage.ONE_MONTH, TODAY),
                        told(over, PeriodStage.OVER, TODAY.minusDays(1)));

        watchOn(TODAY.plusDays(1));

        assertThat(told()).hasSize(5).contains(told(last, PeriodStage.OVER, TODAY));
    }

    @Test
    void endsBetweenTwoStepsWhenItIsAskedTo() {
        for (var i = 0; i < 120; i++) {
            endingOn(TODAY);
        }

        assertThatThrownBy(() -> RunNow.interrupted(module.watch, Instant.EPOCH, 1))
                .isInstanceOf(InterruptedException.class);

        assertThat(told()).hasSize(50);
    }

    private void watchOn(LocalDate day) throws InterruptedException {
        var clock = Clock.fixed(day.atTime(3, 10).atZone(ZONE).toInstant(), ZONE);
        var transactions = new InMemoryTransactions(module.scope);
        RunNow.once(
                new WatchCarePeriods(module.files, module.rules, transactions, module.events, clock), clock.instant());
    }

    private CaseId endingOn(LocalDate day) {
        var begin = day.plusDays(1).minusMonths(36);
        return module.cases.open(new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, begin, null, null));
    }

    private List<CarePeriodEnding> told() {
        return module.events.all().stream()
                .filter(CarePeriodEnding.class::isInstance)
                .map(CarePeriodEnding.class::cast)
                .toList();
    }

    private static CarePeriodEnding told(CaseId id, PeriodStage stage, LocalDate end) {
        return new CarePeriodEnding(id, FixedScope.ADA.id(), stage, end);
    }
}
