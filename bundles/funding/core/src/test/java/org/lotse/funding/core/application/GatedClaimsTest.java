package org.lotse.funding.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.console.CommandInput;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

/** Claims as screens and the console ask for them. */
class GatedClaimsTest {

    private final GatedClaims claims = claims(new FakeAccess(FundingPermissions.COMPUTE));

    @Test
    void whoMayNotLearnsNothing() {
        var denied = claims(new FakeAccess());

        assertThatThrownBy(() -> denied.of(count("2017-09-15", 1))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void dayBeforeAllRulesAndRulesWithoutHeadCountAreSaidBesideTheDay() {
        assertThat(refused("2016-01-01").key()).isEqualTo("funding.rule.no-rules");
        assertThat(refused("2023-06-06").key()).isEqualTo("funding.rule.no-heads");
        assertThat(refused("2023-06-06").field()).contains("day");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000})
    void numbersThatCannotBeAreRefusedBesideTheirFields(int persons) {
        var counted = catchThrowableOfType(RuleViolation.class, () -> count("2017-09-15", persons));
        var estimated = catchThrowableOfType(
                RuleViolation.class, () -> new HeadCount(LocalDate.EPOCH, 1, Optional.of(persons)));

        assertThat(counted.field()).contains("persons");
        assertThat(estimated.field()).contains("estimate");
    }

    @Test
    void operatorGetsTheFiguresAndEachStep() {
        var command = new ComputeClaim(claims, (locale, key, arguments) -> key);

        var answer = command.run(new CommandInput(Map.of("date", "2017-09-15", "persons", "166", "estimate", "27")));

        assertThat(answer.facts().toString())
                .contains("finalAmount=132149", "firstInstalment=20065", "eligibleAlone=true", "ownContribution=0");
        assertThat(answer.rows())
                .hasSize(6)
                .allMatch(row -> row.size() == answer.columns().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.09.2017", "2017-02-30", ""})
    void operatorIsToldWhatADayLooksLike(String typed) {
        var command = new ComputeClaim(claims, (locale, key, arguments) -> key);

        assertThatThrownBy(() -> command.run(new CommandInput(Map.of("date", typed, "persons", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--date is '" + typed + "', wanted a day like 2017-09-15");
    }

    private RuleViolation refused(String day) {
        return catchThrowableOfType(RuleViolation.class, () -> claims.of(count(day, 1)));
    }

    private static HeadCount count(String day, int persons) {
        return new HeadCount(LocalDate.parse(day), persons, Optional.empty());
    }

    private static GatedClaims claims(FakeAccess access) {
        return new GatedClaims(Told.RULES, access);
    }
}
