package org.lotse.helpers.core.domain;

import java.util.Set;

/** Changes a kept collection as little as possible. */
public final class Differences {

    private Differences() {}

    /** Touches only what differs, so that only that is written. */
    public static <T> void apply(Set<T> present, Set<T> wanted) {
        Set.copyOf(present).stream()
                .filter(element -> !wanted.contains(element))
                .forEach(present::remove);
        wanted.stream().filter(element -> !present.contains(element)).forEach(present::add);
    }
}
