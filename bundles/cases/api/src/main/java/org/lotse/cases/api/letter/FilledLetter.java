package org.lotse.cases.api.letter;

import java.util.List;
import java.util.Set;

/**
 * A template filled from a case.
 *
 * @param subject of the letter
 * @param text of the letter
 * @param missing what the case does not know; it still stands {@linkplain Placeholder#inBraces() in braces} and has to be written by hand
 * @param gaps of the template, each as it stands in subject or text: what only the writer knows
 */
public record FilledLetter(String subject, String text, Set<Placeholder> missing, List<String> gaps) {

    /** Keeps copies. */
    public FilledLetter {
        missing = Set.copyOf(missing);
        gaps = List.copyOf(gaps);
    }
}
