package org.lotse.cases.core.domain.care;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.platform.api.exchange.MarkTraits;

/**
 * What is made fingerprints of: how each of a person's names sounds as a whole, together with the birth date. A date that is estimated, or is 1 January, which
 * is filled in where none is known, counts as its year, two years more or less. Without a birth date there is nothing: names alone are shared by many.
 */
public final class PersonTraits {

    private static final int YEARS = 2;

    private final Function<String, Set<String>> sounds;

    /** @param sounds tells how the parts of a name sound */
    public PersonTraits(Function<String, Set<String>> sounds) {
        this.sounds = sounds;
    }

    /** Of a person; {@link MarkTraits#NONE} if too little is known. */
    public MarkTraits of(PersonData person) {
        var birth = person.birthDate();
        if (birth == null) {
            return MarkTraits.NONE;
        }
        var exact = isExact(birth, person.birthPrecision());
        var carried = new HashSet<String>();
        var sought = new HashSet<String>();
        for (var name : names(PersonSketch.of(person).names())) {
            carried.add(name + "|year " + birth.getYear());
            if (exact) {
                carried.add(name + "|day " + birth);
                sought.add(name + "|day " + birth);
                years(birth).forEach(year -> sought.add(name + "|about " + year));
            } else {
                carried.add(name + "|about " + birth.getYear());
                years(birth).forEach(year -> sought.add(name + "|year " + year));
            }
        }
        return new MarkTraits(carried, sought);
    }

    private static boolean isExact(LocalDate birth, BirthPrecision precision) {
        return precision == BirthPrecision.DAY && birth.getDayOfYear() != 1;
    }

    private static Set<Integer> years(LocalDate birth) {
        return IntStream.rangeClosed(birth.getYear() - YEARS, birth.getYear() + YEARS)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Each form of the name as a whole, its parts in one order, whoever is named first. */
    private Set<String> names(List<NameForm> forms) {
        return forms.stream()
                .map(form -> String.join("-", new TreeSet<>(sounds.apply(form.fullName()))))
                .filter(sound -> !sound.isEmpty())
                .collect(Collectors.toSet());
    }
}
