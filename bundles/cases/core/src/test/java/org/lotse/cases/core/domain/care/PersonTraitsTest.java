package org.lotse.cases.core.domain.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.exchange.MarkTraits;
import org.lotse.platform.names.PhoneticNames;

class PersonTraitsTest {

    private final PersonTraits traits = new PersonTraits(new PhoneticNames()::of);

    @Test
    void sameNameInOtherSpellingsScriptsAndOrderIsFound() {
        var here = person("Al-Hussein", "Mohammed", "1990-05-04", BirthPrecision.DAY);

        assertThat(same(here, person("Hussein", "Muhammad", "1990-05-04", BirthPrecision.DAY)))
                .isTrue();
        assertThat(same(here, person("Muhammad", "Hussein", "1990-05-04", BirthPrecision.DAY)))
                .isTrue();
        assertThat(same(here, person("حسين", "محمد", "1990-05-04", BirthPrecision.DAY)))
                .isTrue();
        assertThat(same(here, person("Kovalenko", "Oleh", "1990-05-04", BirthPrecision.DAY)))
                .isFalse();
    }

    @Test
    void exactDaysHaveToBeTheSame() {
        var here = person("Nouri", "Leila", "1990-05-04", BirthPrecision.DAY);

        assertThat(same(here, person("Nouri", "Leila", "1990-05-05", BirthPrecision.DAY)))
                .isFalse();
    }

    @Test
    void estimatedDateCountsAsItsYearTwoMoreOrLess() {
        var exact = person("Nouri", "Leila", "1990-05-04", BirthPrecision.DAY);

        assertThat(same(exact, person("Nouri", "Leila", "1992-07-01", BirthPrecision.ESTIMATED)))
                .isTrue();
        assertThat(same(exact, person("Nouri", "Leila", "1993-07-01", BirthPrecision.ESTIMATED)))
                .isFalse();
        assertThat(same(
                        person("Nouri", "Leila", "1988-03-01", BirthPrecision.MONTH),
                        person("Nouri", "Leila", "1990-03-01", BirthPrecision.YEAR)))
                .isTrue();
    }

    @Test
    void firstOfJanuaryIsFilledInWhereNobodyKnows() {
        var exact = person("Nouri", "Leila", "1990-05-04", BirthPrecision.DAY);

        assertThat(same(exact, person("Nouri", "Leila", "1990-01-01", BirthPrecision.DAY)))
                .isTrue();
    }

    @Test
    void withoutBirthDateOrNameThereIsNothing() {
        assertThat(traits.of(person("Nouri", "Leila", null, BirthPrecision.DAY)))
                .isEqualTo(MarkTraits.NONE);
        assertThat(traits.of(person("…", null, "1990-05-04", BirthPrecision.DAY))
                        .sought())
                .isEmpty();
    }

    @Test
    void whatIsFoundFromOneSideIsFoundFromTheOther() {
        var days = List.of("1990-05-04", "1990-01-01", "1992-06-07", "1988-01-01");
        for (var one : days) {
            for (var other : days) {
                for (var precision : BirthPrecision.values()) {
                    var here = person("Nouri", "Leila", one, BirthPrecision.DAY);
                    var there = person("Nuri", "Laila", other, precision);
                    assertThat(finds(here, there)).isEqualTo(finds(there, here));
                }
            }
        }
    }

    private boolean same(PersonData one, PersonData other) {
        return finds(one, other) && finds(other, one);
    }

    private boolean finds(PersonData seeking, PersonData placed) {
        return !Collections.disjoint(
                traits.of(seeking).sought(), traits.of(placed).carried());
    }

    private static PersonData person(
            @Nullable String family, @Nullable String given, @Nullable String born, BirthPrecision precision) {
        return new PersonData(
                family,
                given,
                List.<NameForm>of(),
                Gender.UNKNOWN,
                born == null ? null : LocalDate.parse(born),
                precision,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
