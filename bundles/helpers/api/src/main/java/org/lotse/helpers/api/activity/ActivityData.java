package org.lotse.helpers.api.activity;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * Everything that is written down about an activity. Only the title has to be there; blank counts as missing.
 *
 * @param title what it is called, up to {@value #TITLE_LENGTH} characters
 * @param circle whose activity it is; a closed circle only if it was before
 * @param place where to meet, up to {@value #PLACE_LENGTH} characters
 * @param placePublic whether the place is one for everybody, and may stand in calendars outside; someone's home is none
 * @param description what is done and what to bring, up to {@value #DESCRIPTION_LENGTH} characters
 */
public record ActivityData(
        String title,
        @Nullable CircleId circle,
        @Nullable String place,
        boolean placePublic,
        @Nullable String description) {

    /** With a place, if any, that is kept within. */
    public ActivityData(String title, @Nullable CircleId circle, @Nullable String place, @Nullable String description) {
        this(title, circle, place, false, description);
    }

    /** Greatest length of the title. */
    public static final int TITLE_LENGTH = 100;

    /** Greatest length of the place. */
    public static final int PLACE_LENGTH = 150;

    /** Greatest length of the description. */
    public static final int DESCRIPTION_LENGTH = 1000;
}
