package org.lotse.helpers.core.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.api.money.PaymentKind.EXPENSES;
import static org.lotse.helpers.api.money.PaymentKind.TRAINER_ALLOWANCE;
import static org.lotse.helpers.api.money.PaymentKind.VOLUNTEER_ALLOWANCE;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.core.application.money.ConfiguredPaymentRules;
import org.lotse.platform.api.rule.RuleViolation;

class CeilingsTest {

    private static final VolunteerId MINA = new VolunteerId(new UUID(7, 1));
    private static final ActivityId CAFE = new ActivityId(new UUID(5, 1));

    private final InMemoryPaymentBook book = new InMemoryPaymentBook();
    private final PaymentRules rules = ConfiguredPaymentRules.brought();
    private final Ceilings ceilings = new Ceilings(rules, book);
    private int last;

    @ParameterizedTest
    @CsvSource({
        "VOLUNTEER_ALLOWANCE, 2013, 72000",
        "VOLUNTEER_ALLOWANCE, 2020, 72000",
        "VOLUNTEER_ALLOWANCE, 2021, 84000",
        "VOLUNTEER_ALLOWANCE, 2025, 84000",
        "VOLUNTEER_ALLOWANCE, 2026, 96000",
        "TRAINER_ALLOWANCE, 2020, 240000",
        "TRAINER_ALLOWANCE, 2021, 300000",
        "TRAINER_ALLOWANCE, 2025, 300000",
        "TRAINER_ALLOWANCE, 2026, 330000"
    })
    void everyYearHasItsCeiling(PaymentKind kind, int year, long cents) {
        assertThat(ceilings.of(MINA, year))
                .filteredOn(ceiling -> ceiling.kind() == kind)
                .singleElement()
                .satisfies(ceiling -> {
                    assertThat(ceiling.most()).isEqualTo(cents);
                    assertThat(ceiling.source()).contains("§ 3 Nr. 26");
                });
    }

    @Test
    void theDayOfPaymentDecidesOnTheYear() {
        add(VOLUNTEER_ALLOWANCE, "Café", 84_000, LocalDate.of(2025, 12, 31));

        add(VOLUNTEER_ALLOWANCE, "Café", 96_000, LocalDate.of(2026, 1, 1));

        assertThat(refused(payment(VOLUNTEER_ALLOWANCE, "Café", 1, LocalDate.of(2025, 1, 1))))
                .isEqualTo("helpers.rule.beyond-ceiling");
        assertThat(ceilings.of(MINA, 2025).getFirst().left()).isZero();
        assertThat(ceilings.of(MINA, 2026).getFirst().here()).isEqualTo(96_000);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 72000", "2021-01-01, 84000", "2025-12-31, 84000", "2026-01-01, 96000"})
    void exactlyTheCeilingPassesAndOneCentMoreIsRefused(LocalDate day, long most) {
        add(VOLUNTEER_ALLOWANCE, "Café", most - 1, day);

        assertThat(refused(payment(VOLUNTEER_ALLOWANCE, "Café", 2, day))).isEqualTo("helpers.rule.beyond-ceiling");
        add(VOLUNTEER_ALLOWANCE, "Café", 1, day);
        assertThat(refused(payment(VOLUNTEER_ALLOWANCE, "Café", 1, day))).isEqualTo("helpers.rule.beyond-ceiling");
    }

    @Test
    void itIsWarnedFromEightyPerCent() {
        add(VOLUNTEER_ALLOWANCE, "Café", 76_799, TODAY);
        var ceiling = ceilings.of(MINA, 2026).getFirst();

        assertThat(ceiling.isNearWith(0)).isFalse();
        assertThat(ceiling.isNearWith(1)).isTrue();
        assertThat(ceiling.isExceededBy(19_201)).isFalse();
        assertThat(ceiling.isExceededBy(19_202)).isTrue();
    }

    @Test
    void whatWasReceivedElsewhereCounts() {
        book.add(Elsewhere.stated(
                new UUID(1, 1), new StateElsewhere(MINA, 2026, VOLUNTEER_ALLOWANCE, 90_000, TODAY), TODAY));

        assertThat(refused(payment(VOLUNTEER_ALLOWANCE, "Café", 6_001, TODAY)))
                .isEqualTo("helpers.rule.beyond-ceiling");
        add(VOLUNTEER_ALLOWANCE, "Café", 6_000, TODAY);
        add(VOLUNTEER_ALLOWANCE, "Café", 84_000, LocalDate.of(2025, 6, 1));
        add(TRAINER_ALLOWANCE, "Deutschkurs", 330_000, TODAY);
    }

    @Test
    void bothAllowancesAreForDifferentActivities() {
        add(VOLUNTEER_ALLOWANCE, "Sprachcafé", 100, TODAY);

        assertThat(refused(payment(TRAINER_ALLOWANCE, "SPRACHCAFÉ", 100, TODAY)))
                .isEqualTo("helpers.rule.other-allowance");
        add(TRAINER_ALLOWANCE, "Deutschkurs", 100, TODAY);
        add(VOLUNTEER_ALLOWANCE, "Sprachcafé", 100, TODAY);
        add(TRAINER_ALLOWANCE, "Sprachcafé", 100, LocalDate.of(2025, 12, 31));
    }

    @Test
    void anActivityIsTheSameWhateverItIsCalled() {
        book.add(payment(VOLUNTEER_ALLOWANCE, "Tische stellen", 100, TODAY, CAFE));

        assertThat(refused(payment(TRAINER_ALLOWANCE, "Kurs leiten", 100, TODAY, CAFE)))
                .isEqualTo("helpers.rule.other-allowance");
    }

    @Test
    void expensesHaveNoCeiling() {
        add(EXPENSES, "Café", 500_000, TODAY);
        add(EXPENSES, "Café", 500_000, TODAY);
        add(VOLUNTEER_ALLOWANCE, "Café", 96_000, TODAY);
    }

    @Test
    void beforeAllRulesNothingIsPaid() {
        assertThat(refused(payment(VOLUNTEER_ALLOWANCE, "Café", 1, LocalDate.of(2012, 12, 31))))
                .isEqualTo("helpers.rule.no-ceiling-known");
    }

    @Test
    void aRuleThatMakesNoSenseIsRefusedByItsLine() {
        assertThatThrownBy(() -> new DatedPaymentRules(List.of("x;KILOMETRE;morgen;30;irgendwo")))
                .hasMessageContaining("x;KILOMETRE;morgen;30;irgendwo");
        assertThatThrownBy(() -> new DatedPaymentRules(List.of("x;KILOMETRE;2014-01-01;30;irgendwo")))
                .hasMessageContaining("add one");
    }

    @Test
    void receiptsAreKeptForEightYearsFromTheEndOfTheirYear() {
        assertThat(PaymentRetention.keptFrom(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(PaymentRetention.keptFrom(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    private void add(PaymentKind kind, String purpose, long cents, LocalDate payOn) {
        var payment = payment(kind, purpose, cents, payOn);
        ceilings.require(payment, "cents");
        book.add(payment);
    }

    private String refused(Payment payment) {
        return catchThrowableOfType(RuleViolation.class, () -> ceilings.require(payment, "cents"))
                .key();
    }

    private Payment payment(PaymentKind kind, String purpose, long cents, LocalDate payOn) {
        return payment(kind, purpose, cents, payOn, null);
    }

    private Payment payment(
            PaymentKind kind, String purpose, long cents, LocalDate payOn, @Nullable ActivityId activity) {
        last++;
        return Payment.enter(
                new PaymentId(new UUID(6, last)),
                new PaymentData(MINA, kind, TODAY, purpose, activity, null, cents, null, 1, payOn),
                30,
                null,
                CHANGE,
                TODAY);
    }
}
