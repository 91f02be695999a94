package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

/** The person in a case. A value: what changes is replaced as a whole, and an existing one is always acceptable. */
@Embeddable
public class Person {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-]{3,30}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern AZR_NUMBER = Pattern.compile("[0-9]{" + PersonData.AZR_NUMBER_LENGTH + "}");

    @Column(name = "FAMILY_NAME")
    private @Nullable String familyName;

    @Column(name = "GIVEN_NAME")
    private @Nullable String givenName;

    @Convert(converter = NamesColumn.class)
    @Column(name = "OTHER_NAMES")
    private List<NameForm> otherNames;

    @Enumerated(EnumType.STRING)
    @Column(name = "GENDER")
    private Gender gender;

    @Column(name = "BIRTH_DATE")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "BIRTH_PRECISION")
    private BirthPrecision birthPrecision;

    @Convert(converter = NationalitiesColumn.class)
    @Column(name = "NATIONALITIES")
    private Set<Nationality> nationalities;

    @Convert(converter = LanguagesColumn.class)
    @Column(name = "LANGUAGES")
    private Set<SpokenLanguage> languages;

    @Column(name = "INTERPRETER")
    private @Nullable String interpreter;

    @Column(name = "RESIDENCE_TITLE")
    private @Nullable String residenceTitle;

    @Column(name = "RESIDENCE_UNTIL")
    private @Nullable LocalDate residenceUntil;

    @Column(name = "ENTERED_ON")
    private @Nullable LocalDate enteredOn;

    /** For filters and statistics: people who came in 2015 and 2016 are what the programme began with. */
    @Column(name = "ENTRY_YEAR")
    private @Nullable Integer entryYear;

    @Column(name = "MOVED_IN_ON")
    private @Nullable LocalDate movedInOn;

    @Column(name = "PHONE")
    private @Nullable String phone;

    @Column(name = "EMAIL")
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "REACHED_BY")
    private @Nullable ReachedBy reachedBy;

    @Column(name = "REACH_HINT")
    private @Nullable String reachHint;

    @Column(name = "AZR_NUMBER")
    private @Nullable String azrNumber;

    /** For the database layer. */
    protected Person() {}

    private Person(PersonData data, LocalDate today) {
        familyName = text("familyName", data.familyName());
        givenName = text("givenName", data.givenName());
        if (familyName == null && givenName == null) {
            throw RuleViolation.at("familyName", "cases.rule.name-required");
        }
        otherNames = otherNames(data.otherNames());
        gender = Check.present("gender", data.gender());
        birthDate = data.birthDate();
        birthPrecision =
                birthDate == null ? BirthPrecision.DAY : Check.present("birthPrecision", data.birthPrecision());
        var bornAtTheEarliest = Days.ofLife("birthDate", earliest(birthDate, birthPrecision), today);
        nationalities = nationalities(data.nationalities());
        languages = languages(data.languages());
        interpreter = interpreter(data.interpreter());
        residenceTitle = residence(data.residenceTitle());
        residenceUntil =
                residenceTitle == null ? null : Days.ofValidity("residenceUntil", data.residenceUntil(), today);
        enteredOn = entry(data.enteredOn(), bornAtTheEarliest, today);
        entryYear = enteredOn == null ? null : enteredOn.getYear();
        movedInOn = moveIn(data.movedInOn(), enteredOn, today);
        phone = matching(PHONE, "phone", data.phone());
        email = matching(EMAIL, "email", data.email());
        reachedBy = data.reachedBy();
        reachHint = Check.optionalText("reachHint", data.reachHint(), PersonData.HINT_LENGTH)
                .orElse(null);
        azrNumber = azrNumber(data.azrNumber());
    }

    /** Without a check. */
    private Person(PersonData data) {
        familyName = data.familyName();
        givenName = data.givenName();
        otherNames = data.otherNames();
        gender = data.gender();
        birthDate = data.birthDate();
        birthPrecision = data.birthPrecision();
        nationalities = data.nationalities();
        languages = data.languages();
        interpreter = data.interpreter() == null ? null : data.interpreter().code();
        residenceTitle =
                data.residenceTitle() == null ? null : data.residenceTitle().code();
        residenceUntil = data.residenceUntil();
        enteredOn = data.enteredOn();
        entryYear = enteredOn == null ? null : enteredOn.getYear();
        movedInOn = data.movedInOn();
        phone = data.phone();
        email = data.email();
        reachedBy = data.reachedBy();
        reachHint = data.reachHint();
        azrNumber = data.azrNumber();
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    static Person of(PersonData data, LocalDate today) {
        return new Person(data, today);
    }

    /** As known in a case that is there: what was acceptable then stays as it is. */
    public static Person asKnown(PersonData data) {
        return new Person(data);
    }

    /** As it is shown. */
    public PersonData data() {
        return new PersonData(
                familyName,
                givenName,
                otherNames,
                gender,
                birthDate,
                birthPrecision,
                nationalities,
                languages,
                interpreter == null ? null : new Language(interpreter),
                residenceTitle == null ? null : new ResidenceTitle(residenceTitle),
                residenceUntil,
                enteredOn,
                movedInOn,
                phone,
                email,
                reachedBy,
                reachHint,
                azrNumber);
    }

    /** As it stands in lists: family name first. */
    String listName() {
        return Stream.of(familyName, givenName).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    /** By what the person is found: every name in every script. Never the AZR number. */
    @Nullable
    String[] names() {
        return Stream.concat(
                        Stream.of(familyName, givenName),
                        otherNames.stream().flatMap(name -> Stream.of(name.familyName(), name.givenName())))
                .toArray(String[]::new);
    }

    private static @Nullable String text(String field, @Nullable String value) {
        return Check.optionalText(field, value, PersonData.TEXT_LENGTH).orElse(null);
    }

    /** Lines that were begun and left blank count for nothing. */
    private static List<NameForm> otherNames(List<NameForm> typed) {
        var names = typed.stream()
                .map(name -> new NameForm(otherName(name.familyName()), otherName(name.givenName())))
                .filter(name -> !name.fullName().isEmpty())
                .toList();
        Limits.requireAtMost(PersonData.MOST_OTHER_NAMES, names.size(), "otherNames");
        return names;
    }

    /** Gaps of any kind become blanks, so that a name stays on its line. */
    private static @Nullable String otherName(@Nullable String name) {
        return text("otherNames", name == null ? null : GAPS.matcher(name).replaceAll(" "));
    }

    private static @Nullable String matching(Pattern form, String field, @Nullable String value) {
        var text = text(field, value);
        if (text != null && !form.matcher(text).matches()) {
            throw RuleViolation.at(field, "cases.rule." + field);
        }
        return text;
    }

    /** The first day on which somebody may have been born whose birth date is known like this. */
    private static @Nullable LocalDate earliest(@Nullable LocalDate day, BirthPrecision precision) {
        return day == null
                ? null
                : switch (precision) {
                    case DAY -> day;
                    case MONTH -> day.withDayOfMonth(1);
                    case YEAR, ESTIMATED -> day.withDayOfYear(1);
                };
    }

    private static Set<Nationality> nationalities(Set<Nationality> nationalities) {
        if (!nationalities.stream().allMatch(Nationality::isKnown)) {
            throw RuleViolation.at("nationalities", "cases.rule.nationality");
        }
        if (nationalities.contains(Nationality.STATELESS) && nationalities.size() > 1) {
            throw RuleViolation.at("nationalities", "cases.rule.stateless-alone");
        }
        Limits.requireAtMost(PersonData.MOST_NATIONALITIES, nationalities.size(), "nationalities");
        return nationalities;
    }

    private static Set<SpokenLanguage> languages(Set<SpokenLanguage> languages) {
        if (!languages.stream().map(SpokenLanguage::language).allMatch(Language::isKnown)) {
            throw RuleViolation.at("languages", "cases.rule.language");
        }
        if (languages.stream().map(SpokenLanguage::language).distinct().count() < languages.size()) {
            throw RuleViolation.at("languages", "cases.rule.language-twice");
        }
        Limits.requireAtMost(PersonData.MOST_LANGUAGES, languages.size(), "languages");
        return languages;
    }

    private static @Nullable String interpreter(@Nullable Language language) {
        if (language != null && !language.isKnown()) {
            throw RuleViolation.at("interpreter", "cases.rule.language");
        }
        return language == null ? null : language.code();
    }

    private static @Nullable String residence(@Nullable ResidenceTitle title) {
        if (title != null && !title.isKnown()) {
            throw RuleViolation.at("residenceTitle", "cases.rule.residence-title");
        }
        return title == null ? null : title.code();
    }

    private static @Nullable String azrNumber(@Nullable String typed) {
        var digits = Check.optionalText("azrNumber", typed, PersonData.TEXT_LENGTH)
                .map(text -> text.replace(" ", ""))
                .orElse(null);
        if (digits != null && !AZR_NUMBER.matcher(digits).matches()) {
            throw RuleViolation.at("azrNumber", "cases.rule.azr-number", PersonData.AZR_NUMBER_LENGTH);
        }
        return digits;
    }

    private static @Nullable LocalDate entry(@Nullable LocalDate day, @Nullable LocalDate birth, LocalDate today) {
        var entry = Days.ofLife("enteredOn", day, today);
        if (entry != null && birth != null && entry.isBefore(birth)) {
            throw RuleViolation.at("enteredOn", "cases.rule.entry-before-birth");
        }
        return entry;
    }

    /** May lie ahead: the moving-in day is planned, and one is present at it. */
    private static @Nullable LocalDate moveIn(@Nullable LocalDate day, @Nullable LocalDate entry, LocalDate today) {
        var movedIn = Days.planned("movedInOn", day, today);
        if (movedIn != null && entry != null && movedIn.isBefore(entry)) {
            throw RuleViolation.at("movedInOn", "cases.rule.move-in-before-entry");
        }
        return movedIn;
    }
}
