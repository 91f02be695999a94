package org.lotse.cases.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** An invented person for tests, told bit by bit: what a test does not say is not known. */
public final class Somebody {

    private final @Nullable String familyName;
    private final @Nullable String givenName;
    private List<NameForm> otherNames = List.of();
    private @Nullable LocalDate birthDate;
    private BirthPrecision birthPrecision = BirthPrecision.DAY;
    private Set<Nationality> nationalities = Set.of();
    private Set<SpokenLanguage> languages = Set.of();
    private @Nullable Language interpreter;
    private @Nullable ResidenceTitle residenceTitle;
    private @Nullable LocalDate residenceUntil;
    private @Nullable LocalDate enteredOn;
    private @Nullable LocalDate movedInOn;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable ReachedBy reachedBy;
    private @Nullable String reachHint;
    private @Nullable String azrNumber;

    /** At least one of the names. */
    public Somebody(@Nullable String familyName, @Nullable String givenName) {
        this.familyName = familyName;
        this.givenName = givenName;
    }

    /** In other scripts and spellings. */
    public Somebody alsoNamed(NameForm... names) {
        otherNames = List.of(names);
        return this;
    }

    /** On this day, as far as is known. */
    public Somebody born(@Nullable LocalDate day, BirthPrecision precision) {
        birthDate = day;
        birthPrecision = precision;
        return this;
    }

    /** Nationalities by code. */
    public Somebody of(String... codes) {
        nationalities = Stream.of(codes).map(Nationality::new).collect(Collectors.toSet());
        return this;
    }

    /** Languages. */
    public Somebody speaking(SpokenLanguage... spoken) {
        languages = Set.of(spoken);
        return this;
    }

    /** Needs an interpreter. */
    public Somebody interpretedIn(String code) {
        interpreter = new Language(code);
        return this;
    }

    /** By a residence title. */
    public Somebody staying(String title, @Nullable LocalDate until) {
        residenceTitle = new ResidenceTitle(title);
        residenceUntil = until;
        return this;
    }

    /** Until a day, whatever the title. */
    public Somebody until(LocalDate day) {
        residenceUntil = day;
        return this;
    }

    /** Into Germany. */
    public Somebody entered(@Nullable LocalDate day) {
        enteredOn = day;
        return this;
    }

    /** Into the Anschlussunterbringung. */
    public Somebody movedIn(@Nullable LocalDate day) {
        movedInOn = day;
        return this;
    }

    /** By telephone and e-mail. */
    public Somebody reachable(@Nullable String number, @Nullable String address) {
        phone = number;
        email = address;
        return this;
    }

    /** In the best way. */
    public Somebody reachable(ReachedBy way, @Nullable String hint) {
        reachedBy = way;
        reachHint = hint;
        return this;
    }

    /** With a number of the central register of foreigners. */
    public Somebody registered(String number) {
        azrNumber = number;
        return this;
    }

    /** All of it. */
    public PersonData data() {
        return new PersonData(
                familyName,
                givenName,
                otherNames,
                Gender.UNKNOWN,
                birthDate,
                birthPrecision,
                nationalities,
                languages,
                interpreter,
                residenceTitle,
                residenceUntil,
                enteredOn,
                movedInOn,
                phone,
                email,
                reachedBy,
                reachHint,
                azrNumber);
    }
}
