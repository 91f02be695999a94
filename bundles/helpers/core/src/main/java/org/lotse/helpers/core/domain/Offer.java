package org.lotse.helpers.core.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a volunteer may say they can do, and how much of it. */
final class Offer {

    private Offer() {}

    /** @throws RuleViolation for a language that does not exist or stands there twice */
    static Set<Spoken> languages(List<SpokenLanguage> languages) {
        requireFew("languages", languages.size(), VolunteerData.MOST_LANGUAGES);
        Map<String, LanguageLevel> once = new HashMap<>();
        for (var spoken : languages) {
            if (!spoken.language().isKnown()) {
                throw RuleViolation.at("languages", "helpers.rule.language");
            }
            if (once.put(spoken.language().code(), spoken.level()) != null) {
                throw RuleViolation.at("languages", "helpers.rule.language-twice");
            }
        }
        return languages.stream().map(Spoken::new).collect(Collectors.toSet());
    }

    /**
     * Two spellings that differ in case only are one skill.
     *
     * @throws RuleViolation for too many, or one that is empty or too long
     */
    static Set<String> skills(Set<String> skills) {
        requireFew("skills", skills.size(), VolunteerData.MOST_SKILLS);
        var checked = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        skills.stream()
                .sorted()
                .map(skill -> Check.text("skills", skill, VolunteerData.SKILL_LENGTH))
                .forEach(skill -> checked.putIfAbsent(skill, skill));
        return Set.copyOf(checked.values());
    }

    /** @throws RuleViolation for a limit that is not plausible */
    static @Nullable Integer hoursPerWeek(@Nullable Integer hours) {
        if (hours != null && (hours < 1 || hours > VolunteerData.MOST_HOURS)) {
            throw RuleViolation.at("hoursPerWeek", "helpers.rule.hours", VolunteerData.MOST_HOURS);
        }
        return hours;
    }

    private static void requireFew(String field, int number, int most) {
        if (number > most) {
            throw RuleViolation.at(field, "helpers.rule.too-many", most);
        }
    }
}
