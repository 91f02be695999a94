package org.lotse.helpers.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.speaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.platform.api.rule.RuleViolation;

class VolunteerDataRulesTest {

    @Test
    void oneNameIsEnough() {
        assertThatNoException().isThrownBy(() -> register(contact(null, "Mina", null, "m@example.org")));
        assertThatNoException().isThrownBy(() -> register(contact("Musterfrau", null, null, "m@example.org")));
    }

    @Test
    void noNameIsNotEnough() {
        assertRefused(contact(" ", null, "123456", null), "familyName", "helpers.rule.name-required");
    }

    @Test
    void aVolunteerCanBeReachedOneWayOrAnother() {
        assertRefused(contact("Musterfrau", "Mina", " ", null), "phone", "helpers.rule.unreachable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mina", "mina@", "mina@example", "mi na@example.org", "a@b.org;c@d.org"})
    void whatCannotBeAnAddressIsRefused(String email) {
        assertRefused(contact("Musterfrau", null, null, email), "email", "helpers.rule.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07531 anrufen", "++49", "12"})
    void whatCannotBeATelephoneNumberIsRefused(String phone) {
        assertRefused(contact("Musterfrau", null, phone, null), "phone", "helpers.rule.phone");
    }

    @Test
    void textsAreTrimmed() {
        var kept = register(contact("  Musterfrau ", " ", null, " m@example.org "));

        assertThat(kept.familyName()).isEqualTo("Musterfrau");
        assertThat(kept.givenName()).isNull();
        assertThat(kept.email()).isEqualTo("m@example.org");
    }

    @Test
    void aLanguageIsSpokenAtOneLevel() {
        var twice = List.of(speaks("ar", LanguageLevel.A1), speaks("ar", LanguageLevel.B2));

        assertRefused(offering(twice, Set.of(), null, null), "languages", "helpers.rule.language-twice");
    }

    @Test
    void aLanguageThatDoesNotExistIsRefused() {
        var unknown = List.of(speaks("qq", LanguageLevel.A1));

        assertRefused(offering(unknown, Set.of(), null, null), "languages", "helpers.rule.language");
    }

    @Test
    void languagesComeBackBestFirst() {
        var kept = register(offering(
                List.of(
                        speaks("fr", LanguageLevel.A1),
                        speaks("de", LanguageLevel.B2),
                        speaks("ar", LanguageLevel.NATIVE)),
                Set.of(),
                null,
                null));

        assertThat(kept.languages())
                .extracting(spoken -> spoken.language().code())
                .containsExactly("ar", "de", "fr");
    }

    @Test
    void twoSpellingsOfASkillAreOne() {
        var kept = register(offering(List.of(), Set.of("Harfe", "harfe ", "Chor"), null, null));

        assertThat(kept.skills()).containsExactlyInAnyOrder("Harfe", "Chor");
    }

    @Test
    void skillsAreShortAndFew() {
        var many = IntStream.rangeClosed(0, VolunteerData.MOST_SKILLS)
                .mapToObj(number -> "skill " + number)
                .collect(Collectors.toSet());

        assertRefused(offering(List.of(), many, null, null), "skills", "helpers.rule.too-many");
        assertRefused(
                offering(List.of(), Set.of("x".repeat(VolunteerData.SKILL_LENGTH + 1)), null, null),
                "skills",
                "platform.rule.too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, VolunteerData.MOST_HOURS + 1})
    void aLimitOfHoursIsPlausible(int hours) {
        assertRefused(offering(List.of(), Set.of(), hours, null), "hoursPerWeek", "helpers.rule.hours");
    }

    @Test
    void nobodyIsAMemberFromTomorrow() {
        assertRefused(
                offering(List.of(), Set.of(), null, TODAY.plusDays(1)), "memberSince", "helpers.rule.day-in-future");
        assertThatNoException().isThrownBy(() -> register(offering(List.of(), Set.of(), null, TODAY)));
    }

    private static VolunteerData register(VolunteerData data) {
        return Volunteer.register(new VolunteerId(new UUID(1, 1)), data, TODAY)
                .details(true)
                .data();
    }

    private static void assertRefused(VolunteerData data, String field, String key) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> register(data));

        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).contains(field);
        assertThat(refusal.key()).isEqualTo(key);
    }

    private static VolunteerData contact(
            @Nullable String familyName, @Nullable String givenName, @Nullable String phone, @Nullable String email) {
        return new VolunteerData(
                familyName,
                givenName,
                phone,
                email,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                ClearingData.NONE);
    }

    private static VolunteerData offering(
            List<SpokenLanguage> languages, Set<String> skills, @Nullable Integer hours, @Nullable LocalDate since) {
        return new VolunteerData(
                MINA.familyName(),
                MINA.givenName(),
                MINA.phone(),
                MINA.email(),
                languages,
                skills,
                Set.of(),
                Set.of(),
                Set.of(),
                hours,
                since,
                null,
                Set.of(),
                ClearingData.NONE);
    }
}
