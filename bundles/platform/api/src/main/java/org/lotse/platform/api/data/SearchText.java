package org.lotse.platform.api.data;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds texts so that what people type finds what others wrote: without case, accents and vowel signs, and with
 * {@code Müller}, {@code Mueller} and {@code Muller} the same. Both sides go through the same fold, once; at worst it finds
 * a little more than was meant.
 */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s,;]+");

    private SearchText() {}

    /** One folded text out of several, to be searched in. */
    public static String of(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(SearchText::fold).collect(Collectors.joining(" "));
    }

    /** The folded words of what somebody typed. */
    public static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(GAPS.split(fold(typed)))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** A text by which names sort in German order (DIN 5007-1: ä as a, ß as ss, case makes no difference). */
    public static String sortable(String name) {
        return withoutMarks(name);
    }

    private static String fold(String text) {
        return withoutMarks(text).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String withoutMarks(String text) {
        var lower = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
