package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

/** The person in a case. A value: what changes is replaced as a whole, and an existing one is always acceptable. */
@Embeddable
public class Person {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-]{3,30}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Column(name = "FAMILY_NAME")
    private @Nullable String familyName;

    @Column(name = "GIVEN_NAME")
    private @Nullable String givenName;

    @Column(name = "ORIGINAL_NAME")
    private @Nullable String originalName;

    @Enumerated(EnumType.STRING)
    @Column(name = "GENDER")
    private Gender gender;

    @Column(name = "BIRTH_DATE")
    private @Nullable LocalDate birthDate;

    @Column(name = "BIRTH_DATE_ESTIMATED")
    private boolean birthDateEstimated;

    @Column(name = "NATIONALITY")
    private @Nullable String nationality;

    @Convert(converter = LanguagesColumn.class)
    @Column(name = "LANGUAGES")
    private Set<Language> languages;

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

    @Column(name = "STREET")
    private @Nullable String street;

    @Column(name = "POSTAL_CODE")
    private @Nullable String postalCode;

    @Column(name = "TOWN")
    private @Nullable String town;

    /** For the database layer. */
    protected Person() {}

    private Person(PersonData data, LocalDate today) {
        familyName = text("familyName", data.familyName());
        givenName = text("givenName", data.givenName());
        if (familyName == null && givenName == null) {
            throw RuleViolation.at("familyName", "cases.rule.name-required");
        }
        originalName = text("originalName", data.originalName());
        gender = Check.present("gender", data.gender());
        birthDate = Days.ofLife("birthDate", data.birthDate(), today);
        birthDateEstimated = birthDate != null && data.birthDateEstimated();
        nationality = nationality(data.nationality());
        languages = languages(data.languages());
        enteredOn = entry(data.enteredOn(), birthDate, today);
        entryYear = enteredOn == null ? null : enteredOn.getYear();
        movedInOn = moveIn(data.movedInOn(), enteredOn, today);
        phone = matching(PHONE, "phone", data.phone());
        email = matching(EMAIL, "email", data.email());
        street = text("street", data.street());
        postalCode = Check.optionalText("postalCode", data.postalCode(), PersonData.POSTAL_CODE_LENGTH)
                .orElse(null);
        town = text("town", data.town());
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    static Person of(PersonData data, LocalDate today) {
        return new Person(data, today);
    }

    PersonData data() {
        return new PersonData(
                familyName,
                givenName,
                originalName,
                gender,
                birthDate,
                birthDateEstimated,
                nationality == null ? null : new Nationality(nationality),
                languages,
                enteredOn,
                movedInOn,
                phone,
                email,
                street,
                postalCode,
                town);
    }

    /** As it stands in lists: family name first. */
    String listName() {
        return Stream.of(familyName, givenName).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    /** By what the person is found: family, given and original name. */
    @Nullable
    String[] names() {
        return new @Nullable String[] {familyName, givenName, originalName};
    }

    private static @Nullable String text(String field, @Nullable String value) {
        return Check.optionalText(field, value, PersonData.TEXT_LENGTH).orElse(null);
    }

    private static @Nullable String matching(Pattern form, String field, @Nullable String value) {
        var text = text(field, value);
        if (text != null && !form.matcher(text).matches()) {
            throw RuleViolation.at(field, "cases.rule." + field);
        }
        return text;
    }

    private static @Nullable String nationality(@Nullable Nationality nationality) {
        if (nationality == null) {
            return null;
        }
        if (!nationality.isKnown()) {
            throw RuleViolation.at("nationality", "cases.rule.nationality");
        }
        return nationality.code();
    }

    private static Set<Language> languages(Set<Language> languages) {
        if (!languages.stream().allMatch(Language::isKnown)) {
            throw RuleViolation.at("languages", "cases.rule.language");
        }
        return languages;
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
        var horizon = today.plusYears(1);
        if (day != null && day.isAfter(horizon)) {
            throw RuleViolation.at("movedInOn", "cases.rule.move-in-too-far");
        }
        var movedIn = Days.ofLife("movedInOn", day, horizon);
        if (movedIn != null && entry != null && movedIn.isBefore(entry)) {
            throw RuleViolation.at("movedInOn", "cases.rule.move-in-before-entry");
        }
        return movedIn;
    }
}
