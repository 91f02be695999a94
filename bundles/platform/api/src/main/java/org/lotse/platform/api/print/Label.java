package org.lotse.platform.api.print;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet says by itself: a heading, the head of a column, what stands below a line.
 *
 * @param text in the language of the sheet
 * @param gloss the same in the language of the office, so that both sides read one sheet; or null
 */
public record Label(String text, @Nullable String gloss) {

    /** A label in the language of the sheet alone. */
    public static Label of(String text) {
        return new Label(text, null);
    }
}
