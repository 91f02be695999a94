package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.dated;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

class PersonTest {

    @Test
    void everythingThatWasGivenIsKept() {
        assertThat(Person.of(rima(), TODAY).data()).isEqualTo(rima());
    }

    @Test
    void oneNameIsEnoughWhicheverItIs() {
        assertThat(Person.of(named("Amanuel", null), TODAY).listName()).isEqualTo("Amanuel");
        assertThat(Person.of(named(" ", "Amanuel "), TODAY).listName()).isEqualTo("Amanuel");
    }

    @Test
    void somebodyWithoutAnyNameIsRefusedBesideTheName() {
        assertRefused(named(null, "  "), "familyName", "cases.rule.name-required");
    }

    @Test
    void listsShowTheFamilyNameFirst() {
        assertThat(Person.of(named("Haddad", "Rima"), TODAY).listName()).isEqualTo("Haddad, Rima");
    }

    @Test
    void nameOfAHundredCharactersFitsAndOneMoreDoesNot() {
        Person.of(named("x".repeat(100), null), TODAY);

        assertRefused(named("x".repeat(101), null), "familyName", "platform.rule.too-long");
    }

    @Test
    void whoeverIsBornTodayIsWelcome() {
        assertThat(Person.of(dated(TODAY, null, null), TODAY).data().birthDate())
                .isEqualTo(TODAY);
    }

    @Test
    void nobodyIsBornTomorrow() {
        assertRefused(dated(TODAY.plusDays(1), null, null), "birthDate", "cases.rule.day-in-future");
    }

    @Test
    void nobodyCameBefore1900() {
        assertRefused(dated(null, LocalDate.of(1899, 12, 31), null), "enteredOn", "cases.rule.day-too-early");
    }

    @Test
    void nobodyCameTomorrow() {
        assertRefused(dated(null, TODAY.plusDays(1), null), "enteredOn", "cases.rule.day-in-future");
    }

    @Test
    void childBornOnTheDayOfEntryIsAccepted() {
        var day = LocalDate.of(2016, 2, 29);

        assertThat(Person.of(dated(day, day, null), TODAY).data().enteredOn()).isEqualTo(day);
    }

    @Test
    void nobodyCameBeforeBeingBorn() {
        var birth = LocalDate.of(2016, 2, 29);

        assertRefused(dated(birth, birth.minusDays(1), null), "enteredOn", "cases.rule.entry-before-birth");
    }

    @Test
    void nobodyMovedInBeforeComing() {
        var entry = LocalDate.of(2015, 10, 3);

        assertRefused(dated(null, entry, entry.minusDays(1)), "movedInOn", "cases.rule.move-in-before-entry");
    }

    @Test
    void moveIsPlannedUpToAYearAhead() {
        Person.of(dated(null, null, TODAY.plusYears(1)), TODAY);

        assertRefused(dated(null, null, TODAY.plusYears(1).plusDays(1)), "movedInOn", "cases.rule.move-in-too-far");
    }

    @Test
    void unknownBirthDateCannotBeEstimated() {
        var data = new PersonData(
                "Haddad",
                null,
                null,
                Gender.UNKNOWN,
                null,
                true,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(Person.of(data, TODAY).data().birthDateEstimated()).isFalse();
    }

    @Test
    void statelessAndUnclearAreAnswers() {
        assertThat(Person.of(of(Nationality.STATELESS), TODAY).data().nationality())
                .isEqualTo(Nationality.STATELESS);
        assertThat(Person.of(of(Nationality.UNCLEAR), TODAY).data().nationality())
                .isEqualTo(Nationality.UNCLEAR);
    }

    @Test
    void inventedCountryIsRefused() {
        assertRefused(of(new Nationality("QX")), "nationality", "cases.rule.nationality");
    }

    @Test
    void inventedLanguageIsRefused() {
        var data = new PersonData(
                "Haddad",
                null,
                null,
                Gender.UNKNOWN,
                null,
                false,
                null,
                Set.of(new Language("klingon")),
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertRefused(data, "languages", "cases.rule.language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (0)7531 / 12-34", "112", "0171.2345678"})
    void usualFormsOfTelephoneNumbersAreAccepted(String phone) {
        assertThat(Person.of(reachable(phone, null), TODAY).data().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask Ali", "12", "0171 x5"})
    void whatNobodyCanDialIsRefused(String phone) {
        assertRefused(reachable(phone, null), "phone", "cases.rule.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rima", "rima@", "@beispiel.de", "rima@beispiel", "ri ma@beispiel.de"})
    void whatNobodyCanWriteToIsRefused(String email) {
        assertRefused(reachable(null, email), "email", "cases.rule.email");
    }

    private static PersonData of(Nationality nationality) {
        return new PersonData(
                "Haddad",
                null,
                null,
                Gender.UNKNOWN,
                null,
                false,
                nationality,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PersonData reachable(String phone, String email) {
        return new PersonData(
                "Haddad",
                null,
                null,
                Gender.UNKNOWN,
                null,
                false,
                null,
                Set.of(),
                null,
                null,
                phone,
                email,
                null,
                null,
                null);
    }

    private static void assertRefused(PersonData data, String field, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Person.of(data, TODAY))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
    }
}
