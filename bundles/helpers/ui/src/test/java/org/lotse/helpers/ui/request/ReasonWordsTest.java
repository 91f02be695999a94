package org.lotse.helpers.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.MatchReason;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

class ReasonWordsTest {

    private static final HelpRequestData ASKED = new HelpRequestData(
            "letters",
            LifeArea.HOUSING,
            Set.of(new Language("ti")),
            Set.of(),
            2,
            LocalDate.of(2026, 12, 1),
            null,
            null);

    /** Says keys with their arguments, so that a text is known by what it is made of. */
    private final ReasonWords words =
            new ReasonWords(new Words((locale, key, arguments) -> key + List.of(arguments), Locale.GERMAN), ASKED);

    @Test
    void everyReasonHasItsWords() {
        assertThat(words.of(new MatchReason.Speaks(new SpokenLanguage(new Language("ti"), LanguageLevel.NATIVE))))
                .isEqualTo("helpers.reason.speaks[Tigrinya (helpers.level.native[])]");
        assertThat(words.of(new MatchReason.SpeaksNone())).isEqualTo("helpers.reason.speaks-none[]");
        assertThat(words.of(new MatchReason.HasSkill())).isEqualTo("helpers.reason.skill[helpers.skill.letters[]]");
        assertThat(words.of(new MatchReason.LacksSkill()))
                .isEqualTo("helpers.reason.no-skill[helpers.skill.letters[]]");
        assertThat(words.of(new MatchReason.WantsArea())).isEqualTo("helpers.reason.area[helpers.life-area.housing[]]");
        assertThat(words.of(new MatchReason.HasTime(Set.of(new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING)))))
                .isEqualTo("helpers.reason.time[Mo helpers.time.evening[]]");
        assertThat(words.of(new MatchReason.HasNoTime())).isEqualTo("helpers.reason.no-time[]");
        assertThat(words.of(new MatchReason.BeyondLimit(6, 4))).isEqualTo("helpers.reason.beyond[6, 4]");
    }

    @Test
    void whatSomebodyDoesAlreadyIsCounted() {
        assertThat(words.of(new MatchReason.HasRoom(0, 0, null)))
                .isEqualTo("helpers.reason.free[helpers.reason.no-limit[]]");
        assertThat(words.of(new MatchReason.HasRoom(1, 2, 5)))
                .isEqualTo("helpers.reason.one[2, helpers.reason.limit[5]]");
        assertThat(words.of(new MatchReason.HasRoom(3, 4, 5)))
                .isEqualTo("helpers.reason.several[3, 4, helpers.reason.limit[5]]");
    }
}
