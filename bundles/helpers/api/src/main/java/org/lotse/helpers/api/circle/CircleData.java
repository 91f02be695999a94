package org.lotse.helpers.api.circle;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * Everything that is written down about a circle. Only the name has to be there; blank counts as missing.
 *
 * @param name what it is called, up to {@value #NAME_LENGTH} characters; no other open circle has it
 * @param area where it helps, a quarter or a village, up to {@value #AREA_LENGTH} characters
 * @param email mailing address by which the circle is reached
 * @param coordinators members of the tenant who look after it
 * @param description what it does, up to {@value #DESCRIPTION_LENGTH} characters
 */
public record CircleData(
        String name,
        @Nullable String area,
        @Nullable String email,
        Set<UserId> coordinators,
        @Nullable String description) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of the area. */
    public static final int AREA_LENGTH = 100;

    /** Greatest length of the mailing address (RFC 5321). */
    public static final int EMAIL_LENGTH = 254;

    /** Most coordinators of one circle. */
    public static final int MOST_COORDINATORS = 20;

    /** Greatest length of the description. */
    public static final int DESCRIPTION_LENGTH = 1000;

    /** Copies the coordinators, so that the data never change. */
    public CircleData {
        coordinators = Set.copyOf(coordinators);
    }
}
