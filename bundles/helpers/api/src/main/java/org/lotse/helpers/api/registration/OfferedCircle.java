package org.lotse.helpers.api.registration;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * A circle as everybody may know it.
 *
 * @param id identity
 * @param name what it is called
 * @param area where it helps, if written down
 */
public record OfferedCircle(
        CircleId id, String name, @Nullable String area) {}
