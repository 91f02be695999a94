package org.lotse.platform.api.print;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/**
 * A sheet to print, on as many pages as it needs.
 *
 * @param language of what it says by itself
 * @param title in that language; its letters tell in which direction the sheet is read
 * @param foot what stands on each page beside its number; no name, since pages get lost
 * @param parts from top to bottom
 */
public record Paper(Locale language, String title, String foot, List<Part> parts) {

    /** Keeps a copy. */
    public Paper {
        parts = List.copyOf(parts);
    }

    /** Whether it is read from right to left. */
    public boolean isRightToLeft() {
        return !new Bidi(title, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
