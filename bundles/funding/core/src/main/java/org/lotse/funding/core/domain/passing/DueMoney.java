package org.lotse.funding.core.domain.passing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingStep;
import org.lotse.funding.api.passing.PassingStepKind;
import org.lotse.funding.core.domain.instalment.Euros;
import org.lotse.funding.core.domain.instalment.FundedYear;

/**
 * What is due of a grant by its plan, year by year, and what of it was promised. Less that is due makes what was promised less, in the same proportion; a
 * claim back so goes down to whoever got the money.
 *
 * @param years of the grant
 * @param payments of the plan
 */
public record DueMoney(List<FundedYear> years, List<PlannedPayment> payments) {

    private static final BigDecimal PER_CENT = new BigDecimal("100");

    /** By the plan of a grant. */
    public static DueMoney of(Grant grant, List<PlannedPayment> payments) {
        return new DueMoney(FundedYear.of(grant), payments);
    }

    /** What is due for some time, cut off to cents, not below zero. */
    BigDecimal within(LocalDate from, LocalDate until) {
        return last(base(from, until));
    }

    /** What a promise comes to, with each step; the last one's result is it. */
    List<PassingStep> steps(Promise promise) {
        var steps = new ArrayList<>(base(promise.from(), promise.until()));
        var base = last(steps);
        if (promise.measure() == PassingMeasure.SHARE) {
            var granted = cents(base.multiply(promise.value()), PER_CENT);
            steps.add(new PassingStep(PassingStepKind.SHARE, List.of(base, promise.value()), granted));
        } else if (base.compareTo(promise.agreedBase()) >= 0) {
            steps.add(new PassingStep(PassingStepKind.AMOUNT, List.of(promise.value()), promise.value()));
        } else {
            var granted = cents(promise.value().multiply(base), promise.agreedBase());
            steps.add(new PassingStep(
                    PassingStepKind.REDUCED, List.of(promise.value(), base, promise.agreedBase()), granted));
        }
        return List.copyOf(steps);
    }

    /** What a promise comes to. */
    BigDecimal granted(Promise promise) {
        return last(steps(promise));
    }

    /**
     * The most that can be promised for some time beside other promises: on no day more than all of it.
     *
     * @param others that are kept already
     */
    BigDecimal free(LocalDate from, LocalDate until, List<Promise> others) {
        var taken = Stream.concat(Stream.of(from), others.stream().map(Promise::from))
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .map(day -> Euros.sum(others.stream()
                        .filter(other -> !day.isBefore(other.from()) && !day.isAfter(other.until()))
                        .map(this::part)))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return within(from, until)
                .multiply(BigDecimal.ONE.subtract(taken).max(BigDecimal.ZERO))
                .setScale(Euros.CENT_DIGITS, RoundingMode.HALF_UP);
    }

    /** Which part of what is due a promise takes. */
    private BigDecimal part(Promise promise) {
        var base = within(promise.from(), promise.until());
        return base.signum() == 0 ? BigDecimal.ZERO : granted(promise).divide(base, MathContext.DECIMAL64);
    }

    private List<PassingStep> base(LocalDate from, LocalDate until) {
        var steps = new ArrayList<PassingStep>();
        for (var year : years) {
            var days = year.daysWithin(from, until);
            if (days > 0) {
                var due = Euros.sum(payments.stream()
                        .filter(payment -> payment.year() == year.number())
                        .map(PlannedPayment::amount));
                steps.add(new PassingStep(
                        PassingStepKind.YEAR,
                        List.of(
                                BigDecimal.valueOf(year.number()),
                                due,
                                BigDecimal.valueOf(days),
                                BigDecimal.valueOf(year.days())),
                        cents(due.multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(year.days()))));
            }
        }
        var sum = Euros.sum(steps.stream().map(PassingStep::result)).max(BigDecimal.ZERO);
        steps.add(new PassingStep(PassingStepKind.BASE, List.of(), sum));
        return steps;
    }

    /** Cut off, so that all parts together are never more than the whole. */
    private static BigDecimal cents(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, Euros.CENT_DIGITS, RoundingMode.FLOOR);
    }

    private static BigDecimal last(List<PassingStep> steps) {
        return steps.getLast().result();
    }
}
