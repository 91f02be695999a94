package org.lotse.helpers.api.registration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.circle.CircleId;

/**
 * What somebody says who wants to help: no more than a first talk needs. A name and a mail address have to be there, all else may be missing; blank
 * counts as missing. Lengths are those of {@link org.lotse.helpers.api.VolunteerData}.
 *
 * @param givenName given name
 * @param familyName family name; people with one name have only this or only {@code givenName}
 * @param email where the mail goes by which they confirm
 * @param phone telephone number
 * @param languages languages they speak, each once
 * @param skills what they would like to do: tags of {@link org.lotse.helpers.api.SuggestedSkill}
 * @param times when they have time, in their words, up to {@value #TIMES_LENGTH} characters
 * @param circle the circle in which they would like to help, one of those that are offered
 * @param message what else they want to say, up to {@value #MESSAGE_LENGTH} characters
 */
public record RegistrationData(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String phone,
        List<SpokenLanguage> languages,
        Set<String> skills,
        @Nullable String times,
        @Nullable CircleId circle,
        @Nullable String message) {

    /** Greatest length of the words about time. */
    public static final int TIMES_LENGTH = 300;

    /** Greatest length of the message. */
    public static final int MESSAGE_LENGTH = 1000;

    /** Copies the collections, so that the data never change. */
    public RegistrationData {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
    }
}
