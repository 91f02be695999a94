package org.lotse.cases.api.letter;

import java.util.Set;

/**
 * A template filled from a case.
 *
 * @param subject of the letter
 * @param text of the letter
 * @param missing what the case does not know; it still stands in braces and has to be written by hand
 */
public record FilledLetter(String subject, String text, Set<Placeholder> missing) {

    /** Keeps a copy. */
    public FilledLetter {
        missing = Set.copyOf(missing);
    }
}
