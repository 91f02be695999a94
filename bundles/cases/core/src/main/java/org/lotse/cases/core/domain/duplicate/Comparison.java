package org.lotse.cases.core.domain.duplicate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.Resemblance;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.platform.api.name.NameSounds;

/**
 * Compares a sketch with a person: by the best pair of their names, and by the birth date as far as both are known. A date
 * that contradicts makes the same name an accident, unless one of them is only estimated: many were entered as 1 January.
 */
public final class Comparison {

    /** The better one first. */
    public static final Comparator<SimilarCase> LIKELIEST = Comparator.comparing(SimilarCase::likely)
            .thenComparing(similar -> similar.why().contains(Resemblance.SAME_NAME))
            .thenComparing(similar -> similar.why().size())
            .reversed()
            .thenComparing(SimilarCase::name);

    private static final double SAME = 0.99;
    private static final double SIMILAR = 0.75;

    private final NameSounds sounds;

    /** @param sounds judges names */
    public Comparison(NameSounds sounds) {
        this.sounds = sounds;
    }

    /** Empty if they have too little in common. */
    public Optional<SimilarCase> of(PersonSketch sketch, CaseDetails file) {
        var other = PersonSketch.of(file.person());
        var name = likeness(sketch, other);
        var birth = Birth.of(sketch, other);
        if (name < SIMILAR || (birth == Birth.OTHER && name < SAME)) {
            return Optional.empty();
        }
        var likely = birth == Birth.SAME || (name >= SAME && birth != Birth.OTHER);
        return Optional.of(new SimilarCase(
                file.id(),
                file.number(),
                file.person().fullName(),
                file.person().birthDate(),
                file.person().birthPrecision(),
                file.disputed(),
                file.responsible().name(),
                likely,
                why(name, birth)));
    }

    private static Set<Resemblance> why(double name, Birth birth) {
        var why = EnumSet.of(name >= SAME ? Resemblance.SAME_NAME : Resemblance.SIMILAR_NAME);
        if (birth == Birth.SAME) {
            why.add(Resemblance.SAME_BIRTH_DATE);
        }
        if (birth == Birth.SAME_YEAR) {
            why.add(Resemblance.SAME_BIRTH_YEAR);
        }
        return why;
    }

    private double likeness(PersonSketch one, PersonSketch other) {
        return one.names().stream()
                .map(NameForm::fullName)
                .flatMapToDouble(name -> other.names().stream()
                        .map(NameForm::fullName)
                        .mapToDouble(another -> sounds.likeness(name, another)))
                .max()
                .orElse(0);
    }

    private enum Birth {
        SAME,
        SAME_YEAR,
        UNKNOWN,
        OTHER;

        static Birth of(PersonSketch one, PersonSketch other) {
            if (one.birthDate() == null || other.birthDate() == null) {
                return UNKNOWN;
            }
            var exact = one.birthPrecision() == BirthPrecision.DAY && other.birthPrecision() == BirthPrecision.DAY;
            if (exact) {
                return one.birthDate().equals(other.birthDate()) ? SAME : OTHER;
            }
            var years = Math.abs(one.birthDate().getYear() - other.birthDate().getYear());
            if (years == 0) {
                return SAME_YEAR;
            }
            return years <= 2 ? UNKNOWN : OTHER;
        }
    }
}
