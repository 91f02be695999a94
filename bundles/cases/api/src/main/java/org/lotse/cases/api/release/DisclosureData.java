package org.lotse.cases.api.release;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What was handed on.
 *
 * @param receiver to whom; spelt as in the release, upper and lower case alike
 * @param on when
 * @param areas of which areas of life; at least one
 * @param special whether it held special categories of data (Art. 9 GDPR)
 * @param content what it was, in a few words
 * @param provision the provision of law that permits it where a release is missing, for example {@code § 71 SGB X}; or null
 */
public record DisclosureData(
        String receiver,
        LocalDate on,
        Set<LifeArea> areas,
        boolean special,
        String content,
        @Nullable String provision) {

    /** Most characters of what was handed on. */
    public static final int CONTENT_LENGTH = 1000;

    /** Most characters of a provision. */
    public static final int PROVISION_LENGTH = 200;

    /** Keeps a copy of the areas. */
    public DisclosureData {
        areas = Set.copyOf(areas);
    }
}
