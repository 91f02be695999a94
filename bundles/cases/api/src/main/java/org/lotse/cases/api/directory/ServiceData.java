package org.lotse.cases.api.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * A regular service as everybody may know it: an office, never a person.
 *
 * @param name what it is called; no two in the list have the same
 * @param areas the areas of life it is for; none if it is for all
 * @param address where it is, in lines
 * @param phone telephone number
 * @param email e-mail address
 * @param website address of its page, with {@code https://} or {@code http://}
 * @param hours when one may come, in words
 * @param note what else one should know
 */
public record ServiceData(
        String name,
        Set<LifeArea> areas,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String hours,
        @Nullable String note) {

    /** Most characters of a name: as many as a transition takes over. */
    public static final int NAME_LENGTH = AreaTransition.SERVICE_LENGTH;

    /** Most characters of an address. */
    public static final int ADDRESS_LENGTH = 300;

    /** Most characters of a telephone number. */
    public static final int PHONE_LENGTH = 40;

    /** Most characters of an e-mail address (RFC 5321). */
    public static final int EMAIL_LENGTH = 254;

    /** Most characters of a page's address. */
    public static final int WEBSITE_LENGTH = 300;

    /** Most characters of opening hours. */
    public static final int HOURS_LENGTH = 300;

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 500;

    /** Copies the areas, so that the data never change. */
    public ServiceData {
        areas = Set.copyOf(areas);
    }

    /** Whether it is for this area of life. */
    public boolean isFor(LifeArea area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
