package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.Script;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

class WordsTest {

    private final Words german = new Words((locale, key, arguments) -> key, Locale.GERMAN);

    @Test
    void countriesAreSaidInTheReadersLanguage() {
        assertThat(german.of(new Nationality("SY"))).isEqualTo("Syrien");
        assertThat(new Words((locale, key, arguments) -> key, Locale.ENGLISH).of(new Nationality("SY")))
                .isEqualTo("Syria");
    }

    @Test
    void answersThatAreNoCountryComeFirstAndUmlautsSortAsInGerman() {
        var names = german.nationalities();

        assertThat(names.subList(0, 2)).containsExactlyInAnyOrder(Nationality.STATELESS, Nationality.UNCLEAR);
        assertThat(names.indexOf(new Nationality("EG")))
                .as("Ägypten stands between Afghanistan and Albanien")
                .isBetween(names.indexOf(new Nationality("AF")), names.indexOf(new Nationality("AL")));
        assertThat(names).contains(new Nationality("XK"));
    }

    @Test
    void languageWithoutANameOfTheJdkIsSaidInOurs() {
        assertThat(german.of(new Language("kmr"))).isEqualTo("cases.language.kmr");
        assertThat(Language.all())
                .allSatisfy(language -> assertThat(german.of(language)).isNotEqualTo(language.code()));
    }

    @Test
    void languagesOfThePersonAreOfferedFirstAndOnlyOnce() {
        var offered = german.offering(Set.of(new Language("ti"), new Language("ar")));

        assertThat(offered).startsWith(new Language("ar"), new Language("ti")).doesNotHaveDuplicates();
        assertThat(offered).hasSameSizeAs(Language.all());
    }

    @Test
    void bestSpokenLanguageComesFirstAndThoseOfUnknownLevelLast() {
        var arabic = new SpokenLanguage(new Language("ar"), LanguageLevel.NATIVE);
        var german = new SpokenLanguage(new Language("de"), LanguageLevel.A2);
        var english = SpokenLanguage.of("en");

        assertThat(this.german.bestFirst(Set.of(english, german, arabic))).containsExactly(arabic, german, english);
    }

    @Test
    void scriptsAreSaidInTheReadersLanguage() {
        assertThat(german.of(Script.of("ريما"))).isEqualTo("Arabisch");
        assertThat(german.of(Script.of("አማኑኤል"))).isEqualTo("Äthiopisch");
        assertThat(german.of(Script.of("Рима"))).isEqualTo("Kyrillisch");
    }

    @Test
    void everyResidenceTitleHasALabelInBothLanguagesAndACodeThatFits() {
        assertThat(ResidenceTitle.all()).hasSizeGreaterThan(30).allSatisfy(title -> {
            assertThat(title.label(Locale.GERMAN)).isNotBlank().isNotEqualTo(title.label(Locale.ENGLISH));
            assertThat(title.code()).hasSizeLessThanOrEqualTo(20).matches("[a-z0-9-]+");
        });
    }

    @Test
    void hoursAreSaidWithOneDecimal() {
        assertThat(german.hours(570)).isEqualTo("9,5");
        assertThat(german.hours(0)).isEqualTo("0");
    }
}
