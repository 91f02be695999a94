package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.dated;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PeriodCourse;
import org.lotse.cases.api.Programme;
import org.lotse.cases.api.event.CarePeriodExtended;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class TransactionalCarePeriodsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final Actor.Person LENA = new Actor.Person(new UserId(new UUID(7, 9)), "Lena Leitung");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT, CasesPermissions.DECIDE),
            CLOCK);
    private final TransactionalCarePeriods periods = module.periods;

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2024-12-30",
        "2023-01-01, 2025-12-31",
        "2024-02-29, 2027-02-28",
        "2023-08-31, 2026-08-30",
        "2017-07-24, 2019-07-23"
    })
    void openedCaseHasAPeriod(LocalDate opened, LocalDate end) {
        assertThat(course(openedOn(opened)).period().endsOn()).isEqualTo(end);
    }

    @Test
    void periodFollowsWhenTheMoveIsEnteredLater() {
        var id = openedOn(LocalDate.of(2026, 1, 10));
        module.cases.revise(revising(id, 0, dated(null, null, LocalDate.of(2026, 3, 1))));

        assertThat(course(id).period().beginsOn()).isEqualTo("2026-03-01");
        assertThat(course(id).period().endsOn()).isEqualTo("2029-02-28");
    }

    @Test
    void grantedExtensionMovesTheEndAndKeepsWhoDecidedAndWhy() {
        var id = openedOn(LocalDate.of(2024, 2, 29));
        var asked = periods.ask(new AskExtension(id, 12, " The exam is in autumn. "));
        assertThat(course(id).period().extensionAsked()).isTrue();
        assertThat(periods.waiting()).isEqualTo(1);

        as(LENA, () -> periods.decide(new DecideExtension(asked, 0, true, "Agreed.")));

        var course = course(id);
        assertThat(course.period().endsOn()).isEqualTo("2028-02-28");
        assertThat(course.period().extendedMonths()).isEqualTo(12);
        assertThat(course.period().extensionAsked()).isFalse();
        assertThat(course.extendable()).isZero();
        var extension = course.extensions().getFirst();
        assertThat(extension.reason()).isEqualTo("The exam is in autumn.");
        assertThat(extension.askedByName()).isEqualTo(ADA.displayName());
        assertThat(extension.answer())
                .isEqualTo(new Extension.Answer(
                        true, "Agreed.", LENA.displayName(), CLOCK.instant(), LocalDate.of(2028, 2, 28)));
        assertThat(module.events.all()).contains(new CarePeriodExtended(id, LocalDate.of(2028, 2, 28)));
        assertThat(periods.waiting()).isZero();
    }

    @Test
    void refusedExtensionChangesNoEndAndOneMayAskAgain() {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        var first = periods.ask(new AskExtension(id, 12, "Exam"));

        as(LENA, () -> periods.decide(new DecideExtension(first, 0, false, "Not yet.")));
        periods.ask(new AskExtension(id, 6, "Exam moved"));

        assertThat(course(id).period().endsOn()).isEqualTo("2027-01-14");
        assertThat(course(id).extensions())
                .extracting(extension -> Optional.ofNullable(extension.answer()).map(Extension.Answer::granted))
                .containsExactly(Optional.empty(), Optional.of(false));
        assertThat(module.events.all()).noneMatch(CarePeriodExtended.class::isInstance);
    }

    @Test
    void twoExtensionsTogetherAreNoLongerThanTheRuleAllows() {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        var first = periods.ask(new AskExtension(id, 8, "Exam"));
        as(LENA, () -> periods.decide(new DecideExtension(first, 0, true, "Agreed.")));

        assertThat(course(id).extendable()).isEqualTo(4);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> periods.ask(new AskExtension(id, 5, "Exam again")))
                .satisfies(refusal -> assertThat(refusal.field()).contains("months"));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        var asked = periods.ask(new AskExtension(id, 12, "Exam"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> periods.decide(new DecideExtension(asked, 0, true, "I agree with me.")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.extension-own"));

        assertThat(course(id).period().extendedMonths()).isZero();
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        var asked = periods.ask(new AskExtension(id, 12, "Exam"));
        as(LENA, () -> periods.decide(new DecideExtension(asked, 0, false, "No.")));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> as(LENA, () -> periods.decide(new DecideExtension(asked, 0, true, "Yes."))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        periods.decide(new DecideExtension(new ExtensionId(new UUID(1, 1)), 0, true, "Of what?")));

        assertThat(course(id).period().extendedMonths()).isZero();
    }

    @Test
    void oneAsksOnlyOnceAtATimeAndNeverUnderARuleWithoutExtension() {
        var running = openedOn(LocalDate.of(2024, 1, 15));
        periods.ask(new AskExtension(running, 12, "Exam"));
        var old = openedOn(LocalDate.of(2017, 7, 24));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> periods.ask(new AskExtension(running, 1, "Exam")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.extension-waits"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> periods.ask(new AskExtension(old, 12, "Exam")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.no-extension"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nobodyAsksOrDecidesWithoutAReason(String reason) {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> periods.ask(new AskExtension(id, 12, reason)))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reason"));
        var asked = periods.ask(new AskExtension(id, 12, "Exam"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(LENA, () -> periods.decide(new DecideExtension(asked, 0, true, reason))))
                .satisfies(refusal -> assertThat(refusal.field()).contains("decision"));
    }

    @Test
    void anotherProgrammeAndASetDayReckonThePeriodAnew() {
        var id = openedOn(LocalDate.of(2017, 7, 24));
        var seen = course(id).period();

        periods.change(new ChangePeriod(id, seen, Programme.LIGA, LocalDate.of(2016, 2, 29)));

        assertThat(course(id).rule().id()).isEqualTo("liga-2015");
        assertThat(course(id).period().beginsOn()).isEqualTo("2016-02-29");
        assertThat(course(id).period().endsOn()).isEqualTo("2019-02-28");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> periods.change(new ChangePeriod(id, seen, Programme.INTEGRATION_MANAGEMENT, null)));
    }

    @Test
    void dayThatIsSetIsPlausible() {
        var id = openedOn(LocalDate.of(2024, 1, 15));
        var seen = course(id).period();

        for (var day : new LocalDate[] {LocalDate.of(1999, 12, 31), LocalDate.of(2027, 11, 25)}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> periods.change(new ChangePeriod(id, seen, Programme.INTEGRATION_MANAGEMENT, day)))
                    .satisfies(refusal -> assertThat(refusal.field()).contains("setOn"));
        }
        assertThat(course(id).period()).isEqualTo(seen);
    }

    private CaseId openedOn(LocalDate day) {
        return module.cases.open(new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, day, null, null));
    }

    private PeriodCourse course(CaseId id) {
        return periods.find(id).orElseThrow();
    }

    private void as(Actor.Person person, Runnable act) {
        Supplier<Optional<Scope>> theirs = () -> Optional.of(new Scope(KONSTANZ, person));
        try (var bound = module.scope.bind(theirs)) {
            act.run();
        }
    }
}
