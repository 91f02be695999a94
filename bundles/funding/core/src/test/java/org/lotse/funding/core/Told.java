package org.lotse.funding.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleValue;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.platform.api.rule.RuleViolation;

/** Samples: rule-sets as they are shipped, in short, and a day on which all tests happen. */
public final class Told {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    public static final LocalDate COUNTED = LocalDate.of(2017, Month.SEPTEMBER, 15);

    public static final RuleSet OF_2017 = new RuleSet(
            "vwv-2017",
            1,
            "VwV Integrationsmanagement (Pakt für Integration)",
            day("2017-04-27"),
            Optional.of(day("2019-12-31")),
            List.of(
                    value(RuleKind.BUDGET, "58000000"),
                    value(RuleKind.BASE_COUNT, "72857"),
                    value(RuleKind.FIRST_INSTALMENT_PER_PERSON, "743.145"),
                    value(RuleKind.ALONE_FROM, "51000"),
                    value(RuleKind.RATE_UNIVERSITY, "64000"),
                    value(RuleKind.RATE_MIDDLE, "51000"),
                    value(RuleKind.SMALLEST_SHARE, "0.25")));

    public static final RuleSet OF_2020 = new RuleSet(
            "vwv-2020",
            1,
            "VwV Integrationsmanagement 2020",
            day("2020-01-01"),
            Optional.empty(),
            List.of(value(RuleKind.RATE_MIDDLE, "51000")));

    public static final KnownRuleSets RULES = () -> List.of(OF_2020, OF_2017);

    private Told() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Which refusal it is, and beside which field. */
    public static String refusal(ThrowableAssert.ThrowingCallable act) {
        var refused = Assertions.catchThrowableOfType(RuleViolation.class, act);
        return refused.field().map(field -> field + " ").orElse("") + refused.key();
    }

    private static RuleValue value(RuleKind kind, String value) {
        return new RuleValue(kind, new BigDecimal(value), "Quelle");
    }
}
