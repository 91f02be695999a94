package org.lotse.cases.core.application.timeline;

import org.jspecify.annotations.Nullable;

/** What somebody may have written down. */
final class Said {

    private Said() {}

    /** It, or nothing. */
    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
