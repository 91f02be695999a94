package org.lotse.helpers.api;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Which volunteers to list, and in which order. Conditions that are {@code null} do not narrow.
 *
 * @param text words that all have to occur in name, e-mail address or telephone number; case, accents and umlauts make no
 *     difference
 * @param language a language they speak
 * @param level speak it at least this well; counts only together with a language
 * @param skill tag of a skill they have
 * @param status how far they have come; without it, everybody who has not left
 * @param slot when they have time
 * @param circle a circle they belong to
 * @param certificateDue only those who have to show a certificate now or within three months
 * @param sort what to sort by
 * @param descending whether the greatest or latest comes first
 */
public record VolunteerQuery(
        @Nullable String text,
        @Nullable Language language,
        @Nullable LanguageLevel level,
        @Nullable String skill,
        @Nullable VolunteerStatus status,
        @Nullable WeeklySlot slot,
        @Nullable CircleId circle,
        boolean certificateDue,
        VolunteerSort sort,
        boolean descending) {

    /** Everybody who has not left, by name. */
    public static final VolunteerQuery ALL =
            new VolunteerQuery(null, null, null, null, null, null, null, false, VolunteerSort.NAME, false);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null
                || language != null
                || skill != null
                || status != null
                || slot != null
                || circle != null
                || certificateDue;
    }

    /** The same query for words that have to occur. */
    public VolunteerQuery matching(@Nullable String words) {
        return new VolunteerQuery(
                words, language, level, skill, status, slot, circle, certificateDue, sort, descending);
    }

    /** The same query for those who speak a language at least this well. */
    public VolunteerQuery speaking(@Nullable Language spoken, @Nullable LanguageLevel least) {
        return new VolunteerQuery(text, spoken, least, skill, status, slot, circle, certificateDue, sort, descending);
    }

    /** The same query for those who have a skill. */
    public VolunteerQuery with(@Nullable String tag) {
        return new VolunteerQuery(text, language, level, tag, status, slot, circle, certificateDue, sort, descending);
    }

    /** The same query for those who have come this far. */
    public VolunteerQuery being(@Nullable VolunteerStatus present) {
        return new VolunteerQuery(
                text, language, level, skill, present, slot, circle, certificateDue, sort, descending);
    }

    /** The same query for those who have time then. */
    public VolunteerQuery free(@Nullable WeeklySlot when) {
        return new VolunteerQuery(text, language, level, skill, status, when, circle, certificateDue, sort, descending);
    }

    /** The same query for those who belong to a circle. */
    public VolunteerQuery in(@Nullable CircleId wanted) {
        return new VolunteerQuery(text, language, level, skill, status, slot, wanted, certificateDue, sort, descending);
    }

    /** The same query, only for those who have to show a certificate. */
    public VolunteerQuery withCertificateDue(boolean due) {
        return new VolunteerQuery(text, language, level, skill, status, slot, circle, due, sort, descending);
    }

    /** The same query in another order. */
    public VolunteerQuery by(VolunteerSort order, boolean downwards) {
        return new VolunteerQuery(text, language, level, skill, status, slot, circle, certificateDue, order, downwards);
    }
}
