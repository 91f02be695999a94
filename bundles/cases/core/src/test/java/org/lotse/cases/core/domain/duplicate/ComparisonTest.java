package org.lotse.cases.core.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.api.BirthPrecision.DAY;
import static org.lotse.cases.api.BirthPrecision.ESTIMATED;
import static org.lotse.cases.api.BirthPrecision.YEAR;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.Resemblance;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.cases.core.Somebody;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.names.PhoneticNames;

/** How much a birth date says beside a name. */
class ComparisonTest {

    private static final LocalDate BIRTH = LocalDate.of(1988, 5, 17);
    private static final LocalDate NEW_YEAR = LocalDate.of(1988, 1, 1);

    private final Comparison comparison = new Comparison(new PhoneticNames());

    @Test
    void similarNameAndTheSameDayAreLikelyOnePerson() {
        var found = compare("Mohammed", BIRTH, DAY, "Muhammad", BIRTH, DAY).orElseThrow();

        assertThat(found.likely()).isTrue();
        assertThat(found.why()).containsExactlyInAnyOrder(Resemblance.SIMILAR_NAME, Resemblance.SAME_BIRTH_DATE);
    }

    @Test
    void similarNameAloneIsPossible() {
        assertThat(compare("Mohammed", null, DAY, "Muhammad", BIRTH, DAY))
                .hasValueSatisfying(found -> assertThat(found.likely()).isFalse());
    }

    @Test
    void sameNameIsLikelyOnePersonUnlessADateContradicts() {
        assertThat(compare("Rima", null, DAY, "Rima", BIRTH, DAY))
                .hasValueSatisfying(found -> assertThat(found.likely()).isTrue());
        assertThat(compare("Rima", BIRTH.plusDays(1), DAY, "Rima", BIRTH, DAY))
                .hasValueSatisfying(found -> assertThat(found.likely()).isFalse());
    }

    @Test
    void similarNameAndAnotherDayAreTwoPeople() {
        assertThat(compare("Mohammed", BIRTH.plusDays(1), DAY, "Muhammad", BIRTH, DAY))
                .isEmpty();
    }

    @Test
    void estimatedBirthDateCountsAsItsYear() {
        assertThat(compare("Mohammed", NEW_YEAR, ESTIMATED, "Muhammad", BIRTH, DAY))
                .hasValueSatisfying(found -> assertThat(found.why()).contains(Resemblance.SAME_BIRTH_YEAR));
        assertThat(compare("Rima", NEW_YEAR, YEAR, "Rima", BIRTH, DAY))
                .hasValueSatisfying(found -> assertThat(found.likely()).isTrue());
    }

    @Test
    void estimatedBirthDateMayBeWrongByAYearOrTwoAndNoMore() {
        assertThat(compare("Mohammed", NEW_YEAR.minusYears(2), ESTIMATED, "Muhammad", BIRTH, DAY))
                .isPresent();
        assertThat(compare("Mohammed", NEW_YEAR.minusYears(3), ESTIMATED, "Muhammad", BIRTH, DAY))
                .isEmpty();
    }

    @Test
    void sameDayMakesNoDuplicateOfAnotherName() {
        assertThat(compare("Rima", BIRTH, DAY, "Mohammed", BIRTH, DAY)).isEmpty();
    }

    private Optional<SimilarCase> compare(
            String typed,
            @Nullable LocalDate day,
            BirthPrecision precision,
            String kept,
            @Nullable LocalDate keptDay,
            BirthPrecision keptPrecision) {
        var file = CaseFile.open(
                new CaseId(new UUID(1, 1)),
                opening(new Somebody("Haddad", kept)
                        .born(keptDay, keptPrecision)
                        .data()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-2017-00001"));
        var sketch = PersonSketch.of(
                new Somebody("Haddad", typed).born(day, precision).data());
        return comparison.of(sketch, file.details());
    }
}
