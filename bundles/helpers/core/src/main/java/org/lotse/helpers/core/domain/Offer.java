package org.lotse.helpers.core.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.Language;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.LifeArea;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a volunteer can do, and when. Stays the same object and changes in place, so that only differences are written. */
@Embeddable
public class Offer {

    private static final Comparator<SpokenLanguage> BEST_FIRST =
            Comparator.comparing(SpokenLanguage::level).reversed().thenComparing(SpokenLanguage::language);

    private static final String SLOT_SEPARATOR = "-";

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_LANGUAGE", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @MapKeyColumn(name = "LANGUAGE_CODE")
    @Enumerated(EnumType.STRING)
    @Column(name = "LEVEL_SPOKEN")
    private Map<String, LanguageLevel> languages = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_SKILL", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Column(name = "SKILL")
    private Set<String> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_AREA", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private Set<LifeArea> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_SLOT", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Column(name = "SLOT")
    private Set<String> slots = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_MOBILITY", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Enumerated(EnumType.STRING)
    @Column(name = "MOBILITY")
    private Set<Mobility> mobility = new HashSet<>();

    @Column(name = "HOURS_PER_WEEK")
    private @Nullable Integer hoursPerWeek;

    /** Nothing yet. */
    protected Offer() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    void write(VolunteerData data) {
        replace(languages, checkedLanguages(data.languages()));
        replace(skills, checkedSkills(data.skills()));
        replace(areas, data.areas());
        replace(slots, data.availability().stream().map(Offer::slot).collect(Collectors.toSet()));
        replace(mobility, data.mobility());
        hoursPerWeek = checkedHours(data.hoursPerWeek());
    }

    List<SpokenLanguage> languages() {
        return languages.entrySet().stream()
                .map(spoken -> new SpokenLanguage(new Language(spoken.getKey()), spoken.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    Set<String> skills() {
        return skills;
    }

    Set<LifeArea> areas() {
        return areas;
    }

    Set<WeeklySlot> availability() {
        return slots.stream().map(Offer::slot).collect(Collectors.toSet());
    }

    Set<Mobility> mobility() {
        return mobility;
    }

    @Nullable
    Integer hoursPerWeek() {
        return hoursPerWeek;
    }

    /** A slot as it is kept: {@code MONDAY-EVENING}. */
    public static String slot(WeeklySlot slot) {
        return slot.day() + SLOT_SEPARATOR + slot.time();
    }

    private static WeeklySlot slot(String kept) {
        var parts = kept.split(SLOT_SEPARATOR);
        return new WeeklySlot(DayOfWeek.valueOf(parts[0]), TimeOfDay.valueOf(parts[1]));
    }

    private static Map<String, LanguageLevel> checkedLanguages(List<SpokenLanguage> languages) {
        requireFew("languages", languages.size(), VolunteerData.MOST_LANGUAGES);
        var checked = new HashMap<String, LanguageLevel>();
        for (var spoken : languages) {
            if (!spoken.language().isKnown()) {
                throw RuleViolation.at("languages", "helpers.rule.language");
            }
            if (checked.put(spoken.language().code(), spoken.level()) != null) {
                throw RuleViolation.at("languages", "helpers.rule.language-twice");
            }
        }
        return checked;
    }

    /** Two spellings that differ in case only are one skill. */
    private static Set<String> checkedSkills(Set<String> skills) {
        requireFew("skills", skills.size(), VolunteerData.MOST_SKILLS);
        var checked = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        skills.stream()
                .sorted()
                .map(skill -> Check.text("skills", skill, VolunteerData.SKILL_LENGTH))
                .forEach(skill -> checked.putIfAbsent(skill, skill));
        return Set.copyOf(checked.values());
    }

    private static @Nullable Integer checkedHours(@Nullable Integer hours) {
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

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.removeIf(element -> !wanted.contains(element));
        present.addAll(wanted);
    }

    private static void replace(Map<String, LanguageLevel> present, Map<String, LanguageLevel> wanted) {
        present.keySet().removeIf(code -> !wanted.containsKey(code));
        present.putAll(wanted);
    }
}
