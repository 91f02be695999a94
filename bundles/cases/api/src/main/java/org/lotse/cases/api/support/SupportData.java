package org.lotse.cases.api.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What is asked for.
 *
 * @param kind which help
 * @param area which area of life it is to further, if one
 * @param languages the helper should speak at least one of these, or nobody cares; at most {@link #MOST_LANGUAGES}
 * @param startsOn from which day on it is needed; when it is asked, from that day to a year ahead
 * @param hoursPerWeek about how much time it takes, {@link #LEAST_HOURS} to {@link #MOST_HOURS} hours a week; null if that is open
 * @param note for colleagues, never leaves the case; null for none
 * @param agreed whether the person agrees to the circle being asked; without that nothing is
 */
public record SupportData(
        SupportKind kind,
        @Nullable LifeArea area,
        List<Language> languages,
        LocalDate startsOn,
        @Nullable Integer hoursPerWeek,
        @Nullable String note,
        boolean agreed) {

    /** No more languages can be asked for. */
    public static final int MOST_LANGUAGES = 10;

    /** Less cannot be asked for. */
    public static final int LEAST_HOURS = 1;

    /** As much as a full post, which is more than any volunteer gives: catches slips of the finger. */
    public static final int MOST_HOURS = 40;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 1000;
}
