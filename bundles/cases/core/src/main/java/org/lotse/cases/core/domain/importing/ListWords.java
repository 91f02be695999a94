package org.lotse.cases.core.domain.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;

/**
 * What words in lists mean, in German and English: names and codes as the JDK and the list of residence titles know them, and beside
 * them what stands in {@code words.csv}, which is data and grows with the lists that come.
 */
public final class ListWords {

    private static final String LIST = "words.csv";
    private static final String REMARK = "#";
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern SECTION = Pattern.compile("\\d");

    /** A part of a title's name says which it is if it is at least so long and no other title has it. */
    private static final int TELLING = 5;

    private final Map<String, ImportField> headings = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, CaseStatus> statuses = new HashMap<>();
    private final Map<String, Nationality> nationalities = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, ResidenceTitle> titles = new HashMap<>();

    /** Reads the list. */
    public ListWords() {
        for (var country :
                Nationality.all().stream().filter(Nationality::isCountry).toList()) {
            var place = Locale.of("", country.code());
            Texts.LANGUAGES.forEach(spoken -> know(nationalities, place.getDisplayCountry(spoken), country));
            know(nationalities, country.code(), country);
            know(nationalities, alphaThree(place), country);
        }
        for (var language : Language.all()) {
            var spoken = Locale.of(language.code());
            Texts.LANGUAGES.forEach(reader -> know(languages, spoken.getDisplayLanguage(reader), language));
            know(languages, language.code(), language);
        }
        for (var title : ResidenceTitle.all()) {
            Texts.LANGUAGES.forEach(reader -> know(titles, title.label(reader), title));
            know(titles, title.code(), title);
        }
        lines().forEach(this::learn);
    }

    /** What a column of this heading means, if that is known. */
    public Optional<ImportField> heading(String written) {
        return Optional.ofNullable(headings.get(folded(written)));
    }

    Optional<Gender> gender(String written) {
        return Optional.ofNullable(genders.get(folded(written)));
    }

    Optional<CaseStatus> status(String written) {
        return Optional.ofNullable(statuses.get(folded(written)));
    }

    Optional<Nationality> nationality(String written) {
        return Optional.ofNullable(nationalities.get(folded(written)));
    }

    Optional<Language> language(String written) {
        return Optional.ofNullable(languages.get(folded(written)));
    }

    /** By its code, its name, or a beginning or a section that no other has. */
    Optional<ResidenceTitle> title(String written) {
        var folded = folded(written);
        var exact = Optional.ofNullable(titles.get(folded));
        if (exact.isPresent() || folded.length() < TELLING) {
            return exact;
        }
        var having = titles.entrySet().stream()
                .filter(title -> title.getKey().startsWith(folded)
                        || SECTION.matcher(folded).find() && title.getKey().contains(folded))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    /** Letters and digits only, without case and accents: what people vary. */
    static String folded(String written) {
        return SIGNS.matcher(SearchText.of(written)).replaceAll("");
    }

    private void learn(List<String> line) {
        var code = line.get(1);
        line.stream().skip(2).forEach(word -> {
            switch (line.getFirst()) {
                case "heading" -> know(headings, word, ImportField.valueOf(code));
                case "gender" -> know(genders, word, Gender.valueOf(code));
                case "status" -> know(statuses, word, CaseStatus.valueOf(code));
                case "nationality" -> know(nationalities, word, new Nationality(code));
                case "language" -> know(languages, word, new Language(code));
                default -> throw new IllegalStateException("No such kind of word: " + line.getFirst());
            }
        });
    }

    private static <T> void know(Map<String, T> words, String word, T meaning) {
        var folded = folded(word);
        if (!folded.isEmpty()) {
            words.put(folded, meaning);
        }
    }

    /** Kosovo's two letters are in common use and have no three. */
    private static String alphaThree(Locale country) {
        return country.getCountry().equals("XK") ? "" : country.getISO3Country();
    }

    private static List<List<String>> lines() {
        var stream = Objects.requireNonNull(ListWords.class.getResourceAsStream(LIST), LIST);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(REMARK))
                    .map(line -> Stream.of(line.split(";", -1)).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
