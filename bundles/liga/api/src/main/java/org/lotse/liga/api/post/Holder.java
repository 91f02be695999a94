package org.lotse.liga.api.post;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Somebody holds a post. With an account, memberships in the post's municipalities follow from it.
 *
 * @param name who, as the carrier names them; up to {@value #NAME_LENGTH} characters; may be empty beside a sign-in name, and is the account's then
 * @param signInName of an account that is a member of the district, or null for somebody without
 * @param account whose that is; told by the module, what a form says is not looked at
 * @param languages in which they counsel, at most {@value #MOST_LANGUAGES}
 * @param from the first day
 * @param to the last day, or null as long as no end is known
 */
public record Holder(
        String name,
        @Nullable String signInName,
        @Nullable UserId account,
        List<Language> languages,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of a sign-in name. */
    public static final int SIGN_IN_LENGTH = 60;

    /** Most languages. */
    public static final int MOST_LANGUAGES = 20;

    /** Keeps a copy. */
    public Holder {
        languages = List.copyOf(languages);
    }

    /** Somebody without an account, of whose languages nothing is known. */
    public Holder(String name, LocalDate from, @Nullable LocalDate to) {
        this(name, null, null, List.of(), from, to);
    }

    /** From when to when. */
    public Period period() {
        return new Period(from, to);
    }
}
