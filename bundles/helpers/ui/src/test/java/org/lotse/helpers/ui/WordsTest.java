package org.lotse.helpers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.platform.api.vocabulary.Language;

class WordsTest {

    private final Words german = new Words((locale, key, arguments) -> key, Locale.GERMAN);

    @Test
    void everyLanguageHasAName() {
        assertThat(Language.all())
                .allSatisfy(language -> assertThat(german.of(language)).isNotEqualTo(language.code()));
        assertThat(german.of(new Language("ti"))).isEqualTo("Tigrinya");
        assertThat(german.of(new Language("prs"))).isEqualTo("helpers.language.prs");
    }

    @Test
    void aMotherTongueNeedsNoLevelInAList() {
        assertThat(german.brief(new SpokenLanguage(new Language("ar"), LanguageLevel.NATIVE)))
                .isEqualTo("Arabisch");
        assertThat(german.brief(new SpokenLanguage(new Language("de"), LanguageLevel.B2)))
                .isEqualTo("Deutsch helpers.level.b2");
    }

    @Test
    void languagesSpokenHereAreOfferedFirstAndOnlyOnce() {
        var offered = german.languages(List.of(new Language("ti"), new Language("ar")));

        assertThat(offered).startsWith(new Language("ar"), new Language("ti")).doesNotHaveDuplicates();
        assertThat(offered).hasSameSizeAs(Language.all());
    }

    @Test
    void availabilityIsSaidDayByDay() {
        var slots = Set.of(
                new WeeklySlot(DayOfWeek.FRIDAY, TimeOfDay.EVENING),
                new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING),
                new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.MORNING));

        assertThat(german.availability(slots))
                .isEqualTo("Mo helpers.time.morning + helpers.time.evening, Fr helpers.time.evening");
    }

    @Test
    void aSuggestedSkillTypedByItsNameIsThatSkill() {
        assertThat(german.tag(" HELPERS.skill.letters ")).isEqualTo("letters");
        assertThat(german.tag("Harfe ")).isEqualTo("Harfe");
        assertThat(german.skill("letters")).isEqualTo("helpers.skill.letters");
        assertThat(german.skill("Harfe")).isEqualTo("Harfe");
    }
}
