package org.lotse.platform.api.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language somebody speaks, by ISO 639: two letters where there are two, otherwise three.
 *
 * @param code for example {@code ar}, {@code ti}, {@code prs}
 */
public record Language(String code) implements Comparable<Language> {

    /** Spoken by many of the people we work with, and without a two-letter code. */
    private static final Set<String> THREE_LETTERS =
            Set.of("aii", "ckb", "kmr", "mnk", "pcm", "prs", "rom", "tig", "zza");

    /** Withdrawn from ISO 639, but still given out by the JDK beside their successors he, id, yi and sr. */
    private static final Set<String> WITHDRAWN = Set.of("iw", "in", "ji", "sh");

    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()), THREE_LETTERS.stream())
            .filter(code -> !WITHDRAWN.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    /** Every language that can be chosen, by code. */
    public static List<Language> all() {
        return KNOWN.stream().sorted().map(Language::new).toList();
    }

    /** Whether the code means anything. */
    public boolean isKnown() {
        return KNOWN.contains(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }
}
