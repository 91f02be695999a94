package org.lotse.platform.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name in small Latin letters without marks, cut into its parts. */
final class LatinLetters {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Neither letters nor their marks nor what is written for a sound between them. */
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'’`´]+");

    /** The Arabic article, which is written together with the name. */
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})ال(?=\\p{L}{3})");

    /** The servant of: written as one word or as three, with an article that takes on the sound that follows. */
    private static final Pattern SERVANT =
            Pattern.compile("\\babd(?:[^a-z]*(?:[aeiu](?:l|r|s|d|n|sch|sh))[^a-z]*|[^a-z]+)(?=[a-z]{2})");

    /** What stands between names and is now written, now not. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "as", "ash", "ar", "an", "ad", "az", "abu", "abou", "bin", "ben", "bint", "ibn", "umm",
            "um", "van", "von", "de", "da", "di", "der", "den", "dos", "la", "le");

    private LatinLetters() {}

    /** The parts in each way of reading the letters: г is a g in Russian and an h in Ukrainian. */
    static List<List<String>> readings(String name) {
        return Stream.of(name, name.replace('г', 'х').replace('Г', 'Х'))
                .distinct()
                .map(LatinLetters::parts)
                .filter(parts -> !parts.isEmpty())
                .toList();
    }

    private static List<String> parts(String name) {
        var latin = latin(name);
        var parts = Arrays.stream(BETWEEN.split(SERVANT.matcher(latin).replaceAll("abd")))
                .filter(part -> !part.isEmpty())
                .toList();
        var telling = parts.stream().filter(part -> !PARTICLES.contains(part)).toList();
        return telling.isEmpty() ? parts : telling;
    }

    private static String latin(String name) {
        if (ASCII.matcher(name).matches()) {
            return name.toLowerCase(Locale.ROOT).replace("'", "");
        }
        var letters = NO_NAME.matcher(name).replaceAll(" ");
        return Letters.LATIN.transliterate(ARTICLE.matcher(letters).replaceAll(""));
    }

    /** The tables are read when the first name is asked about, not at start. */
    private static final class Letters {

        /** What would be lost with its mark: hissing sounds, the Arabic ʿain and the ending of Fatima and Khadija. */
        private static final String MARKS = "[šŝşș] > sch; [čç] > tsch; ž > zh; [ʿʻ] > a; ẗ > a;";

        static final Transliterator LATIN = latin();

        private static Transliterator latin() {
            Transliterator.registerInstance(
                    Transliterator.createFromRules("Lotse-Marks", MARKS, Transliterator.FORWARD));
            return Transliterator.getInstance("Any-Latin; Lower; NFC; Lotse-Marks; de-ASCII; Latin-ASCII;"
                    + " [[[:^ASCII:]&[[:L:][:M:]]]'’`´] Remove");
        }
    }
}
