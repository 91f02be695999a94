package org.lotse.demo.invented;

import static org.lotse.demo.invented.InventedDays.between;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** Invents a person: who is met in this work, with all that papers leave open. */
final class InventedPerson {

    private static final int EVERY_ONE_NAME = 17;
    private static final int EVERY_ESTIMATED = 6;
    private static final int EVERY_STATELESS = 23;
    private static final int EVERY_UNCLEAR = 29;
    private static final int EVERY_TWO_NATIONS = 19;
    private static final int EVERY_RARE_NAME = 3;
    private static final int EVERY_OF_2015 = 5;
    private static final int EVERY_TITLE_RUNS_OUT = 7;
    private static final List<LanguageLevel> LEVELS = List.of(
            LanguageLevel.LITERACY,
            LanguageLevel.A1,
            LanguageLevel.A2,
            LanguageLevel.A2,
            LanguageLevel.B1,
            LanguageLevel.B2);

    private final int number;
    private final RandomGenerator random;
    private final LocalDate today;
    private final Origin origin;

    InventedPerson(int number, RandomGenerator random, LocalDate today) {
        this.number = number;
        this.random = random;
        this.today = today;
        origin = Origin.one(List.of(Origin.values()), random);
    }

    PersonData invent(Situation situation, LocalDate opened) {
        var woman = random.nextBoolean();
        var name = number % EVERY_RARE_NAME == 0 ? origin.rareName(random, woman) : origin.name(random, woman);
        var oneName = number % EVERY_ONE_NAME == EVERY_ONE_NAME - 1;
        var entered = entered(situation, opened);
        var born = born(entered);
        var level = Origin.one(LEVELS, random);
        return new PersonData(
                oneName ? null : name.latin().familyName(),
                name.latin().givenName(),
                otherNames(name, oneName),
                woman ? Gender.FEMALE : Gender.MALE,
                born,
                precision(born),
                nationalities(),
                Set.of(
                        new SpokenLanguage(origin.language(), LanguageLevel.NATIVE),
                        new SpokenLanguage(new Language("de"), level)),
                level == LanguageLevel.LITERACY || level == LanguageLevel.A1 ? interpreter() : null,
                new ResidenceTitle(origin.title()),
                number % EVERY_TITLE_RUNS_OUT == 0
                        ? today.plusDays(between(random, 10, 80))
                        : today.plusDays(between(random, 200, 900)),
                entered,
                opened.minusDays(between(random, 5, 60)),
                number % 2 == 0 ? "+49 7531 000-" + (300 + number % 600) : null,
                number % 3 == 0 ? "person" + number + "@beispiel.example" : null,
                Origin.one(List.of(ReachedBy.values()), random),
                number % 5 == 0 ? "am besten vormittags" : null,
                null);
    }

    /** Whoever grew up with English needs no interpreter that is to be looked for. */
    private @Nullable Language interpreter() {
        return origin == Origin.NIGERIA ? null : origin.language();
    }

    /** In 2015 or 2016 came those of the early cases and every fifth of the others. */
    private LocalDate entered(Situation situation, LocalDate opened) {
        return situation == Situation.CLOSED_LONG_AGO || number % EVERY_OF_2015 == 0
                ? LocalDate.of(2015, 7, 1).plusDays(between(random, 0, 480))
                : opened.minusDays(between(random, 150, 900));
    }

    private LocalDate born(LocalDate entered) {
        var day = entered.minusDays(between(random, 18 * 365, 58 * 365));
        return number % EVERY_ESTIMATED == EVERY_ESTIMATED - 1 ? day.withDayOfYear(1) : day;
    }

    private BirthPrecision precision(LocalDate born) {
        if (number % EVERY_ESTIMATED == EVERY_ESTIMATED - 1) {
            return BirthPrecision.ESTIMATED;
        }
        return switch (born.getDayOfMonth()) {
            case 1 -> BirthPrecision.YEAR;
            case 15 -> BirthPrecision.MONTH;
            default -> BirthPrecision.DAY;
        };
    }

    private Set<Nationality> nationalities() {
        if (number % EVERY_STATELESS == 7) {
            return Set.of(Nationality.STATELESS);
        }
        if (number % EVERY_UNCLEAR == 9) {
            return Set.of(Nationality.UNCLEAR);
        }
        var nations = new HashSet<>(Set.of(origin.nationality()));
        if (number % EVERY_TWO_NATIONS == 3) {
            nations.add(new Nationality("SD"));
        }
        return nations;
    }

    private static List<NameForm> otherNames(Origin.Name name, boolean oneName) {
        var other = name.other();
        if (other == null) {
            return List.of();
        }
        return List.of(oneName ? new NameForm(null, other.givenName()) : other);
    }
}
