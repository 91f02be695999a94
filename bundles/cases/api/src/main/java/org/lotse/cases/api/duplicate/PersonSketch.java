package org.lotse.cases.api.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;

/**
 * What somebody has typed of a person so far; anything may be missing, and nothing was checked yet.
 *
 * @param names in every script that is known; what is longer or more than a person can have counts for nothing
 * @param birthPrecision of {@code birthDate}
 * @param itself the case that the person has, which is never its own duplicate
 */
public record PersonSketch(
        List<NameForm> names,
        @Nullable LocalDate birthDate,
        BirthPrecision birthPrecision,
        @Nullable CaseId itself) {

    /** Copies the list. */
    public PersonSketch {
        names = names.stream()
                .limit(1L + PersonData.MOST_OTHER_NAMES)
                .map(name -> new NameForm(cut(name.familyName()), cut(name.givenName())))
                .toList();
    }

    /** Somebody with this name and those. */
    public static PersonSketch of(
            NameForm name, List<NameForm> others, @Nullable LocalDate birthDate, BirthPrecision birthPrecision) {
        return new PersonSketch(
                Stream.concat(Stream.of(name), others.stream()).toList(), birthDate, birthPrecision, null);
    }

    /** Somebody who is known. */
    public static PersonSketch of(PersonData person) {
        return of(
                new NameForm(person.familyName(), person.givenName()),
                person.otherNames(),
                person.birthDate(),
                person.birthPrecision());
    }

    /** The same person, who has this case. */
    public PersonSketch inCase(CaseId id) {
        return new PersonSketch(names, birthDate, birthPrecision, id);
    }

    private static @Nullable String cut(@Nullable String name) {
        return name == null || name.length() <= PersonData.TEXT_LENGTH
                ? name
                : name.substring(0, PersonData.TEXT_LENGTH);
    }
}
