package org.lotse.platform.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticNamesTest {

    private final PhoneticNames names = new PhoneticNames();

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhammad",
        "Mohamad, Mohammed",
        "Achmed, Ahmad",
        "Jussef, Yusuf",
        "Djamal, Jamal",
        "Dschamal, Jamal",
        "Khaled, Chaled",
        "Schadi, Chadi",
        "Raschid, Rachid",
        "Yousef, Jusuf",
        "Schewtschenko, Shevchenko",
        "Müller, Mueller",
        "Weiß, Weiss",
        "Hassan, Hasan",
        "Şahin, Schahin",
        "Al-Ahmad, Ahmad",
        "Abdulrahman, Abd al-Rahman",
        "Abdurrahman, Abdel Rahman"
    })
    void sameNameInOtherSpellingsSoundsTheSame(String one, String other) {
        assertThat(names.of(one)).containsAnyElementsOf(names.of(other));
        assertThat(names.likeness(one, other)).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "Rima, ريما",
        "Haddad, حداد",
        "Mohammed, محمد",
        "Fatima, فاطمة",
        "Chadidja, خديجة",
        "Omar, عمر",
        "Ali, علي",
        "Hussein, حسين",
        "Yusuf, يوسف",
        "Ibrahim, إبراهيم",
        "Nur, نور",
        "Anwar, أنور",
        "Abdullah, عبد الله",
        "Abdul Rahman, عبدالرحمن",
        "Ahmad, الأحمد",
        "Oleksandr, Олександр",
        "Kowalenko, Коваленко",
        "Schewtschenko, Шевченко",
        "Shcherbak, Щербак",
        "Chornyi, Чорний",
        "Serhij, Сергій",
        "Sergej, Сергей",
        "Hanna, Ганна",
        "Julia, Юлія",
        "Tesfay, ተስፋይ",
        "Giorgi, გიორგი"
    })
    void sameNameInAnotherScriptSoundsTheSame(String latin, String other) {
        assertThat(names.of(latin)).containsAnyElementsOf(names.of(other));
        assertThat(names.likeness(latin, other)).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Jussef",
        "Mohammed, Ahmad",
        "Rima, Amal",
        "Omar, Nur",
        "Omar, Maria",
        "Hassan, Sana",
        "Ali, Leo",
        "Haddad, Kowalenko",
        "Abdulrahman, Abdulkarim",
        "Tesfay, Weiß",
        "محمد, أحمد",
        "Олександр, Олена"
    })
    void otherNamesSoundOtherwise(String one, String other) {
        assertThat(names.of(one)).doesNotContainAnyElementsOf(names.of(other));
        assertThat(names.likeness(one, other)).isZero();
    }

    @Test
    void orderAndParticlesOfANameDoNotMatter() {
        assertThat(names.likeness("Ahmad al Hassan", "Hassan, Ahmad")).isEqualTo(1);
        assertThat(names.of("Abu Bakr")).isEqualTo(names.of("Bakr"));
        assertThat(names.of("Van")).as("a particle that is the whole name").isNotEmpty();
    }

    @Test
    void onlyTheWholeNameIsTheSameName() {
        assertThat(names.likeness("Rima", "Rima Haddad")).isBetween(0.8, 0.99);
        assertThat(names.likeness("Rima Haddad", "Rima Kowalenko")).isLessThan(0.75);
    }

    @Test
    void whatCannotBePronouncedHasNoSound() {
        assertThat(names.of("")).isEmpty();
        assertThat(names.of(" – 12 ")).isEmpty();
        assertThat(names.likeness("", "Rima")).isZero();
    }

    @Test
    void soundIsNeverLongerThanItsColumn() {
        assertThat(names.of("Bcdfgklmnprst".repeat(9))).allMatch(sound -> sound.length() <= PhoneticNames.LENGTH);
    }
}
