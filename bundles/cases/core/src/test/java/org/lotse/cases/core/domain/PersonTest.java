package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.dated;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.core.Somebody;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

class PersonTest {

    @Test
    void everythingThatWasGivenIsKept() {
        assertThat(kept(rima())).isEqualTo(rima());
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
        assertThat(kept(dated(TODAY, null, null)).birthDate()).isEqualTo(TODAY);
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

        assertThat(kept(dated(day, day, null)).enteredOn()).isEqualTo(day);
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
        var data = new Somebody("Haddad", null)
                .born(null, BirthPrecision.ESTIMATED)
                .data();

        assertThat(kept(data).birthPrecision()).isEqualTo(BirthPrecision.DAY);
    }

    @Test
    void dayInThePapersIsKeptHoweverLittleOfItIsKnown() {
        var firstOfJanuary = LocalDate.of(1988, 1, 1);

        for (var precision : BirthPrecision.values()) {
            var data = kept(born(firstOfJanuary, precision, null));

            assertThat(data.birthDate()).isEqualTo(firstOfJanuary);
            assertThat(data.birthPrecision()).isEqualTo(precision);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-15, MONTH, 2016-07-01",
        "2016-07-15, YEAR, 2016-01-01",
        "2016-07-15, ESTIMATED, 2016-01-01",
        "2016-07-15, DAY, 2016-07-15",
        "2016-02-29, MONTH, 2016-02-01"
    })
    void entryIsComparedWithTheFirstDayOfWhatIsKnownOfTheBirth(
            LocalDate inThePapers, BirthPrecision precision, LocalDate earliest) {
        Person.of(born(inThePapers, precision, earliest), TODAY);

        assertRefused(
                born(inThePapers, precision, earliest.minusDays(1)), "enteredOn", "cases.rule.entry-before-birth");
    }

    @Test
    void statelessAndUnclearAreAnswers() {
        assertThat(kept(of("XXA")).nationalities()).containsExactly(Nationality.STATELESS);
        assertThat(kept(of("XXX")).nationalities()).containsExactly(Nationality.UNCLEAR);
    }

    @Test
    void severalNationalitiesAreKeptAlsoWhereOneIsUnclear() {
        assertThat(kept(of("ER", "ET", "XXX")).nationalities())
                .containsExactlyInAnyOrder(new Nationality("ER"), new Nationality("ET"), Nationality.UNCLEAR);
    }

    @Test
    void statelessPersonHasNoNationalityBeside() {
        assertRefused(of("XXA", "SY"), "nationalities", "cases.rule.stateless-alone");
    }

    @Test
    void sixthNationalityIsRefused() {
        Person.of(of("SY", "ER", "ET", "AF", "IQ"), TODAY);

        assertRefused(of("SY", "ER", "ET", "AF", "IQ", "IR"), "nationalities", "cases.rule.too-many");
    }

    @Test
    void inventedCountryIsRefused() {
        assertRefused(of("QX"), "nationalities", "cases.rule.nationality");
    }

    @Test
    void inventedLanguageIsRefused() {
        assertRefused(speaking(SpokenLanguage.of("klingon")), "languages", "cases.rule.language");
        assertRefused(
                new Somebody("Haddad", null).interpretedIn("klingon").data(), "interpreter", "cases.rule.language");
    }

    @Test
    void oneLanguageAtTwoLevelsIsRefused() {
        assertRefused(
                speaking(SpokenLanguage.of("de"), new SpokenLanguage(new Language("de"), LanguageLevel.B1)),
                "languages",
                "cases.rule.language-twice");
    }

    @Test
    void namesInOtherScriptsNeedOneNameOnlyAndBlankLinesAreDropped() {
        var data = new Somebody(null, "Amanuel")
                .alsoNamed(new NameForm(null, "አማኑኤል"), new NameForm(" ", null), new NameForm("Амануел", null))
                .data();

        assertThat(kept(data).otherNames()).containsExactly(new NameForm(null, "አማኑኤል"), new NameForm("Амануел", null));
    }

    @Test
    void otherNameStaysOnItsLine() {
        var data = new Somebody("Haddad", null)
                .alsoNamed(new NameForm("Al\tHaddad", "Rima\n Nour"))
                .data();

        assertThat(kept(data).otherNames()).containsExactly(new NameForm("Al Haddad", "Rima Nour"));
    }

    @Test
    void sixthNameIsRefused() {
        var names = Stream.generate(() -> new NameForm("Haddad", null)).limit(6).toArray(NameForm[]::new);

        assertRefused(new Somebody("Haddad", null).alsoNamed(names).data(), "otherNames", "cases.rule.too-many");
    }

    @Test
    void inventedTitleIsRefused() {
        assertRefused(staying("aufenthg-999", null), "residenceTitle", "cases.rule.residence-title");
    }

    @Test
    void titleMayHaveRunOutAndMayLastThirtyYears() {
        Person.of(staying("aufenthg-60a", TODAY.minusYears(2)), TODAY);
        Person.of(staying("aufenthg-60a", TODAY.plusYears(30)), TODAY);

        assertRefused(
                staying("aufenthg-60a", TODAY.plusYears(30).plusDays(1)),
                "residenceUntil",
                "cases.rule.valid-too-long");
        assertRefused(
                staying("aufenthg-60a", LocalDate.of(1999, 12, 31)), "residenceUntil", "cases.rule.day-too-early");
    }

    @Test
    void endOfAValidityCountsForNothingWithoutATitle() {
        var data = new Somebody("Haddad", null).until(TODAY).data();

        assertThat(kept(data).residenceUntil()).isNull();
    }

    @Test
    void numberOfTheRegisterHasTwelveDigitsAndIsNeverSearchedFor() {
        var registered =
                new Somebody("Haddad", null).registered("123456 789012").data();

        assertThat(kept(registered).azrNumber()).isEqualTo("123456789012");
        assertThat(Person.of(registered, TODAY).names()).doesNotContain("123456789012");
        assertRefused(
                new Somebody("Haddad", null).registered("12345678901").data(), "azrNumber", "cases.rule.azr-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (0)7531 / 12-34", "112", "0171.2345678"})
    void usualFormsOfTelephoneNumbersAreAccepted(String phone) {
        assertThat(kept(reachable(phone, null)).phone()).isEqualTo(phone);
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

    private static PersonData of(String... nationalities) {
        return new Somebody("Haddad", null).of(nationalities).data();
    }

    private static PersonData speaking(SpokenLanguage... languages) {
        return new Somebody("Haddad", null).speaking(languages).data();
    }

    private static PersonData staying(String title, @Nullable LocalDate until) {
        return new Somebody("Haddad", null).staying(title, until).data();
    }

    private static PersonData born(LocalDate day, BirthPrecision precision, @Nullable LocalDate enteredOn) {
        return new Somebody("Haddad", null)
                .born(day, precision)
                .entered(enteredOn)
                .data();
    }

    private static PersonData reachable(@Nullable String phone, @Nullable String email) {
        return new Somebody("Haddad", null).reachable(phone, email).data();
    }

    private static PersonData kept(PersonData data) {
        return Person.of(data, TODAY).data();
    }

    private static void assertRefused(PersonData data, String field, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> kept(data))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
    }
}
