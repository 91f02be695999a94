package org.lotse.platform.api.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Which packages are asked for.
 *
 * @param way out or in; null for both
 * @param state how far they are; null for all
 */
public record PackageFilter(
        @Nullable PackageWay way, @Nullable PackageState state) {

    /** All. */
    public static final PackageFilter ALL = new PackageFilter(null, null);
}
