package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.planted.bare.Bare;

/** German first, English complete. */
class TextsTest {

    private static final Pattern TEXTS = Pattern.compile("i18n/(.+)_(de|en)\\.properties");
    private static final Pattern TITLE = Pattern.compile("name=\"lotse\\.view\\.title\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void everyTextExistsInGermanAndEnglish() {
        assertThat(Bundles.all().stream().flatMap(bundle -> gaps(bundle).stream()))
                .isEmpty();
    }

    @Test
    void everyTextHasTheSamePlacesInBothLanguages() {
        assertThat(Bundles.all().stream().flatMap(bundle -> differentPlaces(bundle).stream()))
                .isEmpty();
    }

    @Test
    void everyViewHasATitle() {
        var known = Bundles.all().stream()
                .flatMap(bundle -> texts(bundle, "de").keySet().stream())
                .collect(Collectors.toSet());

        assertThat(Bundles.all().stream().flatMap(TextsTest::titles)).isSubsetOf(known);
    }

    @Test
    void missingTranslationAndForgottenPlaceAreCaught() {
        var planted = withTexts("a.greeting=Hallo {0}\na.only-german=Doch\n", "a.greeting=Hello\n");

        assertThat(gaps(planted)).containsExactly("org.lotse.planted.ui: a.only-german");
        assertThat(differentPlaces(planted)).containsExactly("org.lotse.planted.ui: a.greeting");
    }

    private static Set<String> gaps(Bundle bundle) {
        var german = texts(bundle, "de");
        var english = texts(bundle, "en");
        return Stream.concat(german.keySet().stream(), english.keySet().stream())
                .filter(key -> blank(german, key) || blank(english, key))
                .map(key -> bundle + ": " + key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean blank(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "").isBlank();
    }

    private static List<String> differentPlaces(Bundle bundle) {
        var english = texts(bundle, "en");
        return texts(bundle, "de").entrySet().stream()
                .filter(text -> english.containsKey(text.getKey()))
                .filter(text -> !places(text.getValue()).equals(places(english.get(text.getKey()))))
                .map(text -> bundle + ": " + text.getKey())
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Bundle bundle, String language) {
        var texts = new TreeMap<String, String>();
        bundle.resources().forEach((path, content) -> {
            var named = TEXTS.matcher(path);
            if (named.matches() && named.group(2).equals(language)) {
                properties(content).forEach((key, value) -> texts.put(named.group(1) + "/" + key, (String) value));
            }
        });
        // The file's name only tells files apart; keys are unique in a bundle.
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        text -> text.getKey().substring(text.getKey().indexOf('/') + 1), Map.Entry::getValue));
    }

    private static Properties properties(byte[] content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    private static Stream<String> titles(Bundle bundle) {
        return bundle.resources().entrySet().stream()
                .filter(resource -> resource.getKey().startsWith("OSGI-INF/"))
                .flatMap(resource -> TITLE.matcher(new String(resource.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1)));
    }

    private static Bundle withTexts(String german, String english) {
        var bundle = Bundle.planted("org.lotse.planted.ui", Bare.class);
        var resources = Map.of(
                "i18n/a_de.properties", german.getBytes(StandardCharsets.UTF_8),
                "i18n/a_en.properties", english.getBytes(StandardCharsets.UTF_8));
        return new Bundle(bundle.name(), Set.of(), Set.of(), bundle.classes(), resources);
    }
}
