package org.lotse.platform.modules.texts;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleId;

/**
 * Texts in both languages; never changes.
 *
 * @param german by key
 * @param english by key
 */
record TextBook(Map<String, String> german, Map<String, String> english) {

    private static final Pattern TITLE = Pattern.compile("[^.]+\\.(module\\.title|role\\.[^.]+)");

    static final TextBook EMPTY = new TextBook(Map.of(), Map.of());

    TextBook {
        german = Map.copyOf(german);
        english = Map.copyOf(english);
    }

    /** One book from many; of two texts for one key the first counts. */
    static TextBook merged(Collection<TextBook> books) {
        var german = new HashMap<String, String>();
        var english = new HashMap<String, String>();
        for (var book : books) {
            book.german.forEach(german::putIfAbsent);
            book.english.forEach(english::putIfAbsent);
        }
        return new TextBook(german, english);
    }

    /** Only what modules and roles are called: people are told of them also when the bundle has gone. */
    TextBook titles() {
        return new TextBook(titles(german), titles(english));
    }

    /** The text with its arguments put in. A text that exists in German only is better than none. */
    Optional<String> find(Locale language, String key, Object... arguments) {
        return pattern(language, key).map(text -> arguments.length == 0 ? text : filled(language, text, arguments));
    }

    boolean isEmpty() {
        return german.isEmpty() && english.isEmpty();
    }

    private Optional<String> pattern(Locale language, String key) {
        var own = english(language) ? english.get(key) : null;
        return Optional.ofNullable(own == null ? german.get(key) : own);
    }

    private String filled(Locale language, String text, Object... arguments) {
        var readable = Arrays.stream(arguments)
                .map(argument -> readable(language, argument))
                .toArray();
        return new MessageFormat(text, english(language) ? Locale.ENGLISH : Locale.GERMAN).format(readable);
    }

    /** Modules and roles have titles, and days are written as usual, so that a rule can name them in any language. */
    private @Nullable Object readable(Locale language, @Nullable Object argument) {
        return switch (argument) {
            case ModuleId module -> pattern(language, module.titleKey()).orElse(module.value());
            case RoleId role -> pattern(language, role.titleKey()).orElse(role.value());
            case LocalDate day ->
                DateTimeFormatter.ofPattern(english(language) ? "dd/MM/yyyy" : "dd.MM.yyyy")
                        .format(day);
            case Collection<?> several ->
                several.stream()
                        .map(one -> String.valueOf(readable(language, one)))
                        .collect(Collectors.joining(", "));
            case null, default -> argument;
        };
    }

    private static Map<String, String> titles(Map<String, String> texts) {
        var titles = new HashMap<>(texts);
        titles.keySet().removeIf(key -> !TITLE.matcher(key).matches());
        return titles;
    }

    private static boolean english(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
